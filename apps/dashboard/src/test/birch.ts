/** A small coalition that exists only in tests: four places, one of which shares nothing. */

const HEADER =
  "indicator,place,period,group_dimension,group,numerator,denominator,value,lower,upper,status,publisher,report,as_of,note,illustrative";
const edition = (report: string, asOf: string) => `Children's Bureau,${report},${asOf},`;
const FIRST = edition("CFSR 4 of August", "2024-08-01");
const SECOND = edition("CFSR 4 of February", "2025-02-01");

/** A tidy file of these rows. */
export const tidy = (...rows: readonly string[]) => [HEADER, ...rows, ""].join("\n");

const recurrence = [
  `recurrence-of-maltreatment,ALDER,FY22-23,,,100,1000,,,,value,${FIRST},`,
  `recurrence-of-maltreatment,ALDER,FY23-24,,,90,1000,,,,value,${FIRST},`,
  `recurrence-of-maltreatment,ALDER,FY23-24,,,96,1000,,,,value,${SECOND},`,
  `recurrence-of-maltreatment,BEECH,FY22-23,,,8,100,,,,value,${SECOND},`,
  `recurrence-of-maltreatment,BEECH,FY23-24,,,,,,,,suppressed,${SECOND},`,
  `recurrence-of-maltreatment,CEDAR,FY23-24,,,50,1000,,,,value,${SECOND},yes`,
  `recurrence-of-maltreatment,US,FY23-24,,,940,10000,,,,value,${SECOND},`,
];

const fatalities = [
  `child-fatalities,ALDER,FFY2021,,,0,,,,,value,${SECOND},`,
  `child-fatalities,ALDER,FFY2022,,,3,,,,,value,${SECOND},`,
  `child-fatalities-estimated,US,FFY2022,,,1990,,2.73,,,value,${SECOND},`,
];

const place = (id: string, name: string, level = "county") => ({ id, name: { en: name, es: name }, level });

export const birch = {
  version: 1,
  id: "birch",
  name: { en: "Birch Coalition", es: "Coalición Birch" },
  shortName: "Birch",
  summary: { en: "Who we are. What for.", es: "Quiénes somos. Para qué." },
  places: [
    { id: "US", name: { en: "United States", es: "Estados Unidos" }, level: "nation" },
    place("ALDER", "Alder County"),
    place("BEECH", "Beech County"),
    place("CEDAR", "Cedar County"),
    place("DOGWOOD", "Dogwood County"),
  ],
  glancePlaces: ["ALDER", "BEECH", "CEDAR"],
  members: [
    { placeId: "ALDER", shares: true },
    {
      placeId: "DOGWOOD",
      shares: false,
      note: { en: "Its agreement is being drafted.", es: "En preparación." },
    },
  ],
  goals: [
    {
      indicator: "child-fatalities",
      text: { en: "No child dies from abuse.", es: "Ningún niño muere por abuso." },
      year: 2030,
      value: 0,
      source: "Plan 2025",
    },
  ],
  indicators: [
    {
      preset: "recurrence-of-maltreatment",
      chart: "repeat-maltreatment",
      context: "US",
      why: { en: "It shows whether help came in time.", es: "Muestra si la ayuda llegó a tiempo." },
    },
    {
      preset: "child-fatalities",
      chart: "fatalities",
      companion: "child-fatalities-estimated",
      why: { en: "Every one is a child.", es: "Cada una es un niño." },
    },
  ],
  observations: ["observations/recurrence.csv", "observations/fatalities.csv"],
  notices: [{ en: "Read this first.", es: "Lea esto primero." }],
};

/** What a site with this coalition alone publishes, by address. */
export const birchSite: Readonly<Record<string, string>> = {
  "/coalitions.json": JSON.stringify([{ id: birch.id, name: birch.name, summary: birch.summary }]),
  "/birch/coalition.json": JSON.stringify(birch),
  "/birch/observations/recurrence.csv": tidy(...recurrence),
  "/birch/observations/fatalities.csv": tidy(...fatalities),
};

/** The repeat maltreatment file with one row more. */
export const withRow = (row: string) => tidy(...recurrence, row);
