/** What a chart is called that shows an indicator in a way of its own: "Repeat maltreatment: each place over time". */
export const titled = (indicator: string, way: string): string =>
  `${indicator}: ${way.charAt(0).toLowerCase()}${way.slice(1)}`;
