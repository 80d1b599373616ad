/** The slug of the umbrella's secretariat, which the code lists bring. */
export const UMBRELLA = "11-11-11";

/** SQL of a source for whatever a test records. */
export const SOURCE = "(select id from source order by taken_on, id limit 1)";

/** SQL of the id of the organisation whose slug a placeholder stands for. */
export const idOf = (placeholder: string): string =>
  `(select id from organisation where slug = ${placeholder})`;
