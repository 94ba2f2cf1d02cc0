import type { Storage } from "@shared-measurement/data/react";
import { del, get, set } from "idb-keyval";

/** IndexedDB, which holds more than the five megabytes of localStorage. */
export const browserStorage: Storage = {
  getItem: async (key) => (await get<string>(key)) ?? null,
  setItem: set,
  removeItem: del,
};
