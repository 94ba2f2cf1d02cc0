import { formatCount } from "@shared-measurement/core";
import { defineWords } from "../../words/define-words.ts";

export interface PlaceMapWords {
  readonly none: string;
  readonly place: string;
  readonly class: string;
  readonly title: (indicator: string, period: string) => string;
  readonly shown: (shown: number, all: number, period: string) => string;
  readonly span: (low: string, high: string) => string;
  readonly below: (to: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly from: (from: string) => string;
  readonly reach: (low: string, high: string) => string;
  readonly counted: (label: string, places: number) => string;
  readonly inClass: (label: string) => string;
  readonly unclassed: string;
  readonly bounds: string;
  readonly unreliable: string;
  readonly noFigure: (reasons: string) => string;
  readonly outside: string;
  readonly notDrawn: string;
  readonly quantiles: string;
  readonly fixed: string;
  readonly agreed: (who: string) => string;
  readonly stronger: string;
  readonly chance: string;
  readonly unreliableHow: string;
  readonly neverRanked: string;
  readonly counts: string;
  readonly tooFew: string;
  readonly order: string;
  readonly tiles: string;
  readonly editions: (dates: string) => string;
}

export const placeMapWords = defineWords<PlaceMapWords>({
  en: {
    none: "No places yet",
    place: "Place",
    class: "Class",
    title: (indicator, period) => `${indicator}, ${period}`,
    shown: (shown, all, period) =>
      all === 1
        ? `1 place, ${period}; its figure can be shown.`
        : `${formatCount(all, "en")} places, ${period}; ${shown === all ? "all have a figure that" : `${formatCount(shown, "en")} have a figure that`} can be shown.`,
    span: (low, high) => `Reliable figures run from ${low} to ${high}.`,
    below: (to) => `below ${to}`,
    between: (from, to) => `from ${from} to below ${to}`,
    from: (from) => `${from} and above`,
    reach: (low, high) => `${low} to ${high}`,
    counted: (label, places) =>
      `${label} (${formatCount(places, "en")} ${places === 1 ? "place" : "places"})`,
    inClass: (label) => `Class ${label}.`,
    unclassed: "A figure, without a shade",
    bounds: "Known only between two bounds",
    unreliable: "Unreliable: without a shade",
    noFigure: (reasons) => `No figure: ${reasons}`,
    outside: "Not among these places",
    notDrawn: "Without an outline on this map:",
    quantiles:
      "The classes are cut so that about as many places are in each (quantiles of the figures shown).",
    fixed: "The classes are cut at fixed values, which stay when the figures change.",
    agreed: (who) => `Agreed by: ${who}.`,
    stronger: "A stronger shade and a higher number is a higher figure.",
    chance:
      "Neighboring classes may differ by no more than chance; a funnel plot or the intervals in the map's table say which places differ.",
    unreliableHow:
      "An unreliable figure has no shade: chance alone could put it in another class. It is still said at its place and in the map's table.",
    neverRanked:
      "The places have no shades: deaths and severe injuries are too rare, and counted too differently from place to place. A map shaded by them would show chance and rules of counting, and rank places by them. Each figure is said at its place and in the map's table.",
    counts:
      "The places have no shades: a count is larger where more children live, so a shaded map would show where children live. A rate or a percentage can be shaded.",
    tooFew: "The places have no shades: fewer than 5 have a reliable figure, too few to make classes of.",
    order:
      "Arrow keys go from place to place in order of name; the order says nothing about who does better.",
    tiles: "Each state is a tile of one size, about where it lies: land area says nothing about children.",
    editions: (dates) => `The figures come from editions of different dates (${dates}).`,
  },
  es: {
    none: "Todavía no hay lugares",
    place: "Lugar",
    class: "Clase",
    title: (indicator, period) => `${indicator}, ${period}`,
    shown: (shown, all, period) =>
      all === 1
        ? `1 lugar, ${period}; su cifra se puede mostrar.`
        : `${formatCount(all, "es")} lugares, ${period}; ${shown === all ? "todos tienen una cifra que" : `${formatCount(shown, "es")} tienen una cifra que`} se puede mostrar.`,
    span: (low, high) => `Las cifras confiables van de ${low} a ${high}.`,
    below: (to) => `menos de ${to}`,
    between: (from, to) => `desde ${from} hasta menos de ${to}`,
    from: (from) => `${from} o más`,
    reach: (low, high) => `de ${low} a ${high}`,
    counted: (label, places) =>
      `${label} (${formatCount(places, "es")} ${places === 1 ? "lugar" : "lugares"})`,
    inClass: (label) => `Clase ${label}.`,
    unclassed: "Una cifra, sin tono",
    bounds: "Se sabe solo entre dos límites",
    unreliable: "No confiable: sin tono",
    noFigure: (reasons) => `Sin cifra: ${reasons}`,
    outside: "No está entre estos lugares",
    notDrawn: "Sin contorno en este mapa:",
    quantiles:
      "Las clases se cortan de modo que haya más o menos los mismos lugares en cada una (cuantiles de las cifras mostradas).",
    fixed: "Las clases se cortan en valores fijos, que no cambian cuando cambian las cifras.",
    agreed: (who) => `Acordado por: ${who}.`,
    stronger: "Un tono más fuerte y un número más alto es una cifra más alta.",
    chance:
      "Clases vecinas pueden diferir solo por azar; un gráfico de embudo o los intervalos de la tabla del mapa dicen qué lugares difieren.",
    unreliableHow:
      "Una cifra no confiable no tiene tono: el azar solo podría ponerla en otra clase. Se dice en su lugar y en la tabla del mapa.",
    neverRanked:
      "Los lugares no tienen tonos: las muertes y lesiones graves son demasiado raras, y se cuentan de maneras demasiado distintas de un lugar a otro. Un mapa con tonos mostraría el azar y las reglas de conteo, y ordenaría los lugares por ellos. Cada cifra se dice en su lugar y en la tabla del mapa.",
    counts:
      "Los lugares no tienen tonos: un conteo es mayor donde viven más niños, y el mapa mostraría dónde viven. Una tasa o un porcentaje sí puede tener tonos.",
    tooFew:
      "Los lugares no tienen tonos: menos de 5 tienen una cifra confiable, muy pocos para formar clases.",
    order: "Las flechas van de lugar en lugar en orden de nombre; el orden no dice a quién le va mejor.",
    tiles:
      "Cada estado es un recuadro del mismo tamaño, más o menos donde está: la superficie no dice nada de los niños.",
    editions: (dates) => `Las cifras vienen de ediciones de distintas fechas (${dates}).`,
  },
});
