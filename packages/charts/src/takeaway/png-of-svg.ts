import type { StandaloneSvg } from "./standalone-svg.ts";

/**
 * A picture in pixels, twice as many each way as it has by default, so that it is sharp in print and on a slide.
 *
 * @throws If the browser cannot draw it, as where it has more pixels than a canvas may have.
 */
export async function pngOfSvg(document: Document, picture: StandaloneSvg, scale = 2): Promise<Blob> {
  const image = document.createElement("img");
  await new Promise((resolve, reject) => {
    image.onload = resolve;
    image.onerror = () => reject(new Error("The browser cannot draw this SVG."));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`;
  });
  const canvas = document.createElement("canvas");
  canvas.width = picture.width * scale;
  canvas.height = picture.height * scale;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!png) throw new Error(`A canvas of ${canvas.width} by ${canvas.height} pixels is too large here.`);
  return png;
}
