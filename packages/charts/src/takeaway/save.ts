import type { FrameSpec } from "../model/chart-spec.ts";

/** Gives the reader a file, under a name made of the chart's title and place. */
export function save(document: Document, spec: FrameSpec, extension: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = `${plainName(spec)}.${extension}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

function plainName(spec: FrameSpec): string {
  const plain = `${spec.title} ${spec.subtitle}`.normalize("NFD").replace(/\p{Mark}/gu, "");
  const name = plain.replace(/[^\p{Letter}\p{Number}]+/gu, "-");
  return name.replace(/^-|-$/g, "").toLowerCase();
}
