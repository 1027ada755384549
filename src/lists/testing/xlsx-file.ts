import { crc32 } from "node:zlib";
import { memoryFile, type SourceFile } from "../source-file.ts";

/** An .xlsx of one sheet with inline strings: a zip whose parts are stored uncompressed. */
export function xlsxFile(name: string, rows: readonly (readonly string[])[]): SourceFile {
  const escaped = (text: string): string => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");
  const cell = (text: string, column: number, row: number): string =>
    `<c r="${String.fromCharCode(65 + column)}${row}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  const body = rows.map(
    (fields, index) =>
      `<row r="${index + 1}">${fields.map((text, column) => cell(text, column, index + 1)).join("")}</row>`,
  );
  const sheet = `<?xml version="1.0"?><worksheet><sheetData>${body.join("")}</sheetData></worksheet>`;
  return memoryFile(name, storedZip("xl/worksheets/sheet1.xml", Buffer.from(sheet)));
}

/** Local header, content, central directory, end record (PKWARE APPNOTE 4.3). */
function storedZip(path: string, content: Buffer): Buffer {
  const name = Buffer.from(path);
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt32LE(crc32(content), 10);
  about.writeUInt32LE(content.length, 14);
  about.writeUInt32LE(content.length, 18);
  about.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), about, name, content]);
  const central = Buffer.concat([
    Buffer.from("PK\u0001\u0002"),
    Buffer.from([20, 0]),
    about,
    Buffer.alloc(14),
    name,
  ]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from("PK\u0005\u0006"), end]);
}
