import type { Svg } from "../drawing/svg.ts";

export interface DrawingProps {
  readonly svg: Svg;
  readonly className: string;
  /** The picture's name, where it stands for itself; without one it is decoration. */
  readonly label?: string;
}

/** SVG text in the page. `Svg` can only be made by functions that escape, so nothing unescaped gets in here. */
export function Drawing({ svg, className, label }: DrawingProps) {
  return (
    <span
      className={className}
      {...(label ? { role: "img", "aria-label": label } : {})}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the one door for drawings; Svg is escaped by its type
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
