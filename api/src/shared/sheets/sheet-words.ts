import type { Words } from "./sheet-column.ts";

/** Over the column with what was wrong, in a file of rows that did not go in. */
export const REASON_HEAD: Words = { nl: "Reden", fr: "Raison", en: "Reason", es: "Motivo" };
export const REASON_TAG = "#meta+reason";

/** Names of the sheets beside the one that is filled in. */
export const HELP_SHEET: Words = { nl: "Uitleg", fr: "Explications", en: "Help", es: "Ayuda" };
export const CODES_SHEET: Words = { nl: "Codes", fr: "Codes", en: "Codes", es: "Códigos" };

/** Over the columns of the sheet that explains. */
export const HELP_HEADS: readonly Words[] = [
  { nl: "Kolom", fr: "Colonne", en: "Column", es: "Columna" },
  { nl: "HXL", fr: "HXL", en: "HXL", es: "HXL" },
  { nl: "Verplicht", fr: "Obligatoire", en: "Required", es: "Obligatorio" },
  { nl: "Wat er hoort", fr: "Ce qu’on y met", en: "What belongs there", es: "Qué va ahí" },
];
export const YES: Words = { nl: "ja", fr: "oui", en: "yes", es: "sí" };

/** Below them: how the sheet is used. */
export const HELP_LINES: readonly Words[] = [
  {
    nl: "Laat de twee bovenste rijen staan: de eerste voor mensen, de tweede voor programma’s.",
    fr: "Gardez les deux premières lignes : l’une pour les personnes, l’autre pour les programmes.",
    en: "Keep the two rows at the top: the first is for people, the second for programs.",
    es: "Conserven las dos primeras filas: una para las personas, otra para los programas.",
  },
  {
    nl: "De sleutel staat in een verborgen kolom en zegt welke rij het is. Laat hem leeg voor iets nieuws.",
    fr: "La clé se trouve dans une colonne masquée et dit de quelle ligne il s’agit. Laissez-la vide pour quelque chose de nouveau.",
    en: "The key stands in a hidden column and says which row it is. Leave it empty for something new.",
    es: "La clave está en una columna oculta y dice de qué fila se trata. Déjenla vacía para algo nuevo.",
  },
  {
    nl: "Meer dan één in een cel: scheid ze met een puntkomma.",
    fr: "Plusieurs dans une cellule : séparez-les par un point-virgule.",
    en: "More than one in a cell: separate them by a semicolon.",
    es: "Más de uno en una celda: sepárenlos con punto y coma.",
  },
  {
    nl: "Een datum is 2024-03-31 of 31/3/2024. Een lege cel wist wat er stond; een kolom die ontbreekt, wijzigt niets.",
    fr: "Une date s’écrit 2024-03-31 ou 31/3/2024. Une cellule vide efface ce qui y figurait ; une colonne absente ne change rien.",
    en: "A day is 2024-03-31 or 31/3/2024. An empty cell takes away what stood there; a column that is missing changes nothing.",
    es: "Una fecha es 2024-03-31 o 31/3/2024. Una celda vacía borra lo que había; una columna que falta no cambia nada.",
  },
  {
    nl: "Een rij weglaten verwijdert niets. Bij het inlezen zien jullie eerst wat er zou wijzigen.",
    fr: "Retirer une ligne ne supprime rien. À l’importation, vous voyez d’abord ce qui changerait.",
    en: "Leaving out a row removes nothing. When you bring the sheet back, you first see what would change.",
    es: "Quitar una fila no elimina nada. Al importar, ven primero lo que cambiaría.",
  },
  {
    nl: "Een apostrof vóór = + - of @ belet dat een tekst als formule wordt gelezen; hij hoort niet bij de tekst.",
    fr: "Une apostrophe devant = + - ou @ empêche qu’un texte soit lu comme une formule ; elle ne fait pas partie du texte.",
    en: "An apostrophe before = + - or @ keeps a text from being read as a formula; it does not belong to the text.",
    es: "Un apóstrofo delante de = + - o @ impide que un texto se lea como fórmula; no forma parte del texto.",
  },
];

/** Over the first column of every sheet: which record a row is. */
export const KEY_HEAD: Words = { nl: "Sleutel", fr: "Clé", en: "Key", es: "Clave" };
export const KEY_NOTE: Words = {
  nl: "Zegt welke rij het is; leeg voor iets nieuws.",
  fr: "Dit de quelle ligne il s’agit ; vide pour quelque chose de nouveau.",
  en: "Says which row it is; empty for something new.",
  es: "Dice de qué fila se trata; vacía para algo nuevo.",
};
