import { useRef, useState } from "react";
import { patchMarks } from "../drawing/patch-marks.ts";
import type { Picture } from "../model/picture.ts";
import { useBeforePaint } from "./use-before-paint.ts";

export interface DrawingProps {
  readonly picture: Pick<Picture, "width" | "height" | "svg">;
  readonly className: string;
  /** The picture's name, where it stands for itself; without one it is decoration. */
  readonly label?: string;
}

/**
 * A picture in the page. React places its marks once; later ones change only the marks that differ. `Svg` can only be
 * made by functions that escape, so nothing unescaped gets in here.
 */
export function Drawing({ picture, className, label }: DrawingProps) {
  const { width, height, svg } = picture;
  const drawing = useRef<SVGSVGElement>(null);
  const [placed] = useState(() => ({ __html: svg }));
  const drawn = useRef(svg);
  useBeforePaint(() => {
    if (drawing.current) patchMarks(drawing.current, drawn.current, svg);
    drawn.current = svg;
  }, [svg]);
  return (
    <svg
      ref={drawing}
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      focusable="false"
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the one door for drawings; Svg is escaped by its type
      dangerouslySetInnerHTML={placed}
    />
  );
}
