import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

export interface Comparison {
  /** Pixels that differ by more than antialiasing. */
  readonly pixels: number;
  /** Both pictures laid over each other, the differing pixels marked: a PNG. Absent where nothing differs. */
  readonly marked?: Buffer;
}

/**
 * The pixels in which two pictures (PNG) differ, those of antialiasing left out: pixelmatch finds an edge that was
 * drawn a fraction of a pixel elsewhere. Where one picture is larger, what it has more counts as different.
 */
export function comparePictures(before: Buffer, after: Buffer): Comparison {
  if (before.equals(after)) return { pixels: 0 };
  const [first, second] = [PNG.sync.read(before), PNG.sync.read(after)];
  const size = { width: Math.max(first.width, second.width), height: Math.max(first.height, second.height) };
  const marks = new PNG(size);
  const pixels = pixelmatch(
    onCanvas(first, size),
    onCanvas(second, size),
    marks.data,
    size.width,
    size.height,
    { threshold: 0, includeAA: false },
  );
  return pixels === 0 ? { pixels } : { pixels, marked: PNG.sync.write(marks) };
}

/** The picture in the corner of a larger one, which is transparent elsewhere. */
function onCanvas(picture: PNG, { width, height }: { width: number; height: number }): Buffer {
  if (picture.width === width && picture.height === height) return picture.data;
  const canvas = new PNG({ width, height });
  PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0);
  return canvas.data;
}
