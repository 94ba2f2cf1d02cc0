/** A file's content, to be read once, from its beginning, wherever it lies. */
export interface Bytes {
  /** The name that problems give the file. */
  readonly file: string;
  /** How many bytes there are, where that is known beforehand. */
  readonly size?: number;
  /**
   * Whether an end that is reached is known to be the end. Not so for an answer of a server that did not say how long
   * it would be: a connection that is lost looks the same.
   */
  readonly whole: boolean;
  /** What a server says the content is, without parameters: `text/csv`. */
  readonly contentType?: string;
  /** Any part of the content, where it can be had without the rest: a file on this computer. */
  readonly slice?: (start: number, end?: number) => Promise<ArrayBuffer>;
  /** The content, piece by piece. May throw a LoadError. */
  readonly pieces: () => AsyncIterable<Uint8Array>;
}

/** Bytes in memory, a text, or a file that a visitor chose in a browser (`File` is a `Blob`). */
export function bytesOf(content: Uint8Array | ArrayBuffer | Blob | string, file: string): Bytes {
  if (content instanceof Blob) {
    return {
      file,
      size: content.size,
      whole: true,
      slice: (start, end) => content.slice(start, end).arrayBuffer(),
      pieces: () => piecesOf(content.stream()),
    };
  }
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  return {
    file,
    size: bytes.length,
    whole: true,
    slice: async (start, end) => bytes.slice(start, end).buffer,
    pieces: async function* () {
      yield bytes;
    },
  };
}

/** A stream's pieces. The stream is let go of when the reader stops early. */
export async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
