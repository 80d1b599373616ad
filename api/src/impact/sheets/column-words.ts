import type { Words } from "../../shared/sheets/sheet-column.ts";

/** What the columns of demands, changes and contributions are called, in words and in HXL, and what belongs there. */
export interface ColumnWords {
  readonly tag: string;
  readonly head: Words;
  readonly note: Words;
}

/** Those that several kinds have. */
export const SHARED_WORDS = {
  key: {
    tag: "#meta+key",
    head: { nl: "Sleutel", fr: "Clé", en: "Key", es: "Clave" },
    note: {
      nl: "Zegt welke rij het is; leeg voor iets nieuws.",
      fr: "Dit de quelle ligne il s’agit ; vide pour quelque chose de nouveau.",
      en: "Says which row it is; empty for something new.",
      es: "Dice de qué fila se trata; vacía para algo nuevo.",
    },
  },
  title: {
    tag: "#item+title",
    head: { nl: "Titel", fr: "Titre", en: "Title", es: "Título" },
    note: {
      nl: "In één zin; hoogstens 200 tekens.",
      fr: "En une phrase ; 200 caractères au plus.",
      en: "In one sentence; at most 200 characters.",
      es: "En una frase; 200 caracteres como máximo.",
    },
  },
  language: {
    tag: "#meta+lang",
    head: { nl: "Taal", fr: "Langue", en: "Language", es: "Idioma" },
    note: {
      nl: "Taal waarin het geschreven is: nl, fr, en of es.",
      fr: "Langue dans laquelle c’est écrit : nl, fr, en ou es.",
      en: "Language in which it is written: nl, fr, en or es.",
      es: "Idioma en que está escrito: nl, fr, en o es.",
    },
  },
  theme: {
    tag: "#sector+theme",
    head: { nl: "Thema", fr: "Thème", en: "Theme", es: "Tema" },
    note: {
      nl: "Code of naam van een thema.",
      fr: "Code ou nom d’un thème.",
      en: "Code or name of a theme.",
      es: "Código o nombre de un tema.",
    },
  },
  arena: {
    tag: "#scope+arena",
    head: { nl: "Arena", fr: "Arène", en: "Arena", es: "Ámbito" },
    note: {
      nl: "Waar het beleid moet veranderen, of veranderde.",
      fr: "Où la politique doit changer, ou a changé.",
      en: "Where policy is to change, or did.",
      es: "Dónde debe cambiar la política, o cambió.",
    },
  },
  country: {
    tag: "#country+code",
    head: { nl: "Land of regio", fr: "Pays ou région", en: "Country or region", es: "País o región" },
    note: {
      nl: "Landcode van twee letters, regiocode van drie cijfers, of de naam.",
      fr: "Code du pays en deux lettres, code de la région en trois chiffres, ou le nom.",
      en: "Country code of two letters, region code of three digits, or the name.",
      es: "Código del país de dos letras, código de la región de tres cifras, o el nombre.",
    },
  },
  coAuthors: {
    tag: "#org+author+list",
    head: { nl: "Medeauteurs", fr: "Coauteurs", en: "Co-authors", es: "Coautores" },
    note: {
      nl: "Wie meeschreef, partners incluis.",
      fr: "Qui a coécrit, partenaires compris.",
      en: "Who wrote it with them, partners included.",
      es: "Quién lo escribió con ellos, incluidos los socios.",
    },
  },
  visibility: {
    tag: "#meta+visibility",
    head: {
      nl: "Wie het mag lezen",
      fr: "Qui peut le lire",
      en: "Who may read it",
      es: "Quién puede leerlo",
    },
    note: {
      nl: "Leeg laten: het blijft zoals het is; voor iets nieuws het netwerk.",
      fr: "Laissez vide : rien ne change ; pour quelque chose de nouveau, le réseau.",
      en: "Leave empty: it stays as it is; for something new, the network.",
      es: "Si se deja vacío, queda como está; para algo nuevo, la red.",
    },
  },
} as const satisfies Readonly<Record<string, ColumnWords>>;
