import { wordsIn } from "@shared-measurement/core";
import { type ComponentType, type SyntheticEvent, useState } from "react";
import type { FrameSpec } from "../model/chart-spec.ts";

type Menu = ComponentType<{ readonly spec: FrameSpec }>;

/** What a reader can take away. The menu is loaded when a reader opens it for the first time. */
export function TakeAway({ spec }: { readonly spec: FrameSpec }) {
  const words = wordsIn(spec.language).chart;
  const [menu, setMenu] = useState<Menu | "loading" | "failed">();
  const onToggle = async (event: SyntheticEvent<HTMLDetailsElement>) => {
    if (!event.currentTarget.open || (menu && menu !== "failed")) return;
    setMenu("loading");
    try {
      const { TakeAwayMenu } = await import("../takeaway/TakeAwayMenu.tsx");
      setMenu(() => TakeAwayMenu);
    } catch {
      setMenu("failed");
    }
  };
  const Menu = typeof menu === "function" ? menu : undefined;
  return (
    <details className="sm-details sm-takeaway" onToggle={onToggle} aria-busy={menu === "loading"}>
      <summary>{words.takeAway}</summary>
      {Menu && <Menu spec={spec} />}
      {menu === "failed" && <p role="status">{words.takeAwayFailed}</p>}
    </details>
  );
}
