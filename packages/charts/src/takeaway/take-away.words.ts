import { defineWords } from "../words/define-words.ts";

export interface TakeAwayWords {
  readonly csv: string;
  readonly svg: string;
  readonly png: string;
  readonly copyPicture: string;
  readonly copyAddress: string;
  readonly pictureCopied: string;
  readonly addressCopied: string;
  /** Why there is no picture, and what to do instead. */
  readonly noPicture: string;
  readonly pictureNotCopied: string;
  readonly addressNotCopied: (address: string) => string;
}

/** What a reader can take away, and what is said when it is done or cannot be. */
export const takeAwayWords = defineWords<TakeAwayWords>({
  en: {
    csv: "Download these numbers (CSV)",
    svg: "Download the picture (SVG, sharp at any size)",
    png: "Download the picture (PNG, for slides and documents)",
    copyPicture: "Copy the picture",
    copyAddress: "Copy this page's address",
    pictureCopied: "The picture is copied.",
    addressCopied: "The address is copied.",
    noPicture: "This browser could not make the PNG. Download the SVG instead, or print the page.",
    pictureNotCopied: "The browser did not let the picture be copied. Download the PNG instead.",
    addressNotCopied: (address) =>
      `The browser did not let the address be copied. Copy it from here: ${address}`,
  },
  es: {
    csv: "Descargar estos números (CSV)",
    svg: "Descargar la imagen (SVG, nítida a cualquier tamaño)",
    png: "Descargar la imagen (PNG, para presentaciones y documentos)",
    copyPicture: "Copiar la imagen",
    copyAddress: "Copiar la dirección de esta página",
    pictureCopied: "La imagen está copiada.",
    addressCopied: "La dirección está copiada.",
    noPicture: "Este navegador no pudo crear el PNG. Descargue el SVG o imprima la página.",
    pictureNotCopied: "El navegador no permitió copiar la imagen. Descargue el PNG.",
    addressNotCopied: (address) =>
      `El navegador no permitió copiar la dirección. Cópiela de aquí: ${address}`,
  },
});
