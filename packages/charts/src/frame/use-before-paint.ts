import { useEffect, useLayoutEffect } from "react";

/** A layout effect that says nothing on the server, where there is no layout. */
export const useBeforePaint = typeof document === "undefined" ? useEffect : useLayoutEffect;
