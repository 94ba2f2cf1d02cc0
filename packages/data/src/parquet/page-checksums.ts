import crc32 from "crc-32";
import type { RowGroup } from "hyparquet";
import { parquetHeader } from "hyparquet/src/column.js";

/**
 * The name of the first column of a row group with a page that is not what its CRC-32 says; undefined where there is none.
 * Writers may leave the checksum out: then a bit that changed on the way shows only where the page can no longer be read.
 * Source: Apache Parquet format 2.10, README.md, "Checksumming".
 *
 * @param bytes The bytes of the row group.
 * @param offset Where in the file they begin.
 */
export function changedColumn(bytes: ArrayBuffer, offset: number, group: RowGroup): string | undefined {
  const changed = group.columns.find(({ meta_data: chunk }) => {
    if (!chunk) return false;
    const [start, length] = chunkRange(chunk);
    return hasChangedPage(new DataView(bytes, start - offset, length));
  });
  return changed?.meta_data?.path_in_schema.join(".");
}

type Chunk = NonNullable<RowGroup["columns"][number]["meta_data"]>;

/** Where the pages of a column begin, and how many bytes they have. */
export function chunkRange({
  dictionary_page_offset: dictionary,
  data_page_offset: data,
  total_compressed_size: length,
}: Chunk): readonly [start: number, length: number] {
  // Some writers say 0 where there is no dictionary.
  const start = dictionary !== undefined && dictionary > 0n && dictionary < data ? dictionary : data;
  return [Number(start), Number(length)];
}

function hasChangedPage(view: DataView): boolean {
  const reader = { view, offset: 0 };
  while (reader.offset < view.byteLength - 1) {
    const { crc, compressed_page_size: length } = parquetHeader(reader);
    const page = new Uint8Array(view.buffer, view.byteOffset + reader.offset, length);
    if (crc !== undefined && crc32.buf(page) !== (crc | 0)) return true;
    reader.offset += length;
  }
  return false;
}
