import type { Measure } from "../../shared/metric.ts";

/** Umbrella and members, or two organisations, side by side on one axis. */
export const OVERLAP = {
  schoener: {
    key: "overlap.schoener",
    version: 1,
    formula: "Σ min(p, q)",
    source: "Schoener's index of niche overlap (ecology; R package spaa, niche.overlap.pair)",
    name: {
      nl: "Overlap",
      fr: "Chevauchement",
      en: "Overlap",
      es: "Solapamiento",
    },
    meaning: {
      nl: "Het deel van hun inzet dat beide op dezelfde plek leggen: 0 is nergens hetzelfde, 1 is overal gelijk verdeeld.",
      fr: "La part de leur effort que les deux placent au même endroit : 0, nulle part en commun ; 1, la même répartition partout.",
      en: "The share of their effort that both place the same way: 0 is nothing in common, 1 is placed alike everywhere.",
      es: "La parte de su esfuerzo que ambas partes colocan del mismo modo: 0 es nada en común, 1 es el mismo reparto en todo.",
    },
    caveat: {
      nl: "Overlap is geen verspilling: ze kan bedoeld zijn. Wat niet vermeld is, telt niet mee.",
      fr: "Un chevauchement n’est pas un gaspillage : il peut être voulu. Ce qui n’est pas mentionné ne compte pas.",
      en: "Overlap is not waste: it may be intended. What is not recorded does not count.",
      es: "Coincidir no es desperdiciar: puede ser intencional. Lo que no está registrado no cuenta.",
    },
  },
  differentiation: {
    key: "overlap.differentiation",
    version: 1,
    formula: "1 − Σ min(p, q)",
    source: "1 − Schoener's index; half of Krugman's specialisation",
    name: {
      nl: "Onderscheid",
      fr: "Différenciation",
      en: "Differentiation",
      es: "Diferenciación",
    },
    meaning: {
      nl: "Het deel van hun inzet dat beide verschillend verdelen: 1 is nergens hetzelfde.",
      fr: "La part de leur effort que les deux répartissent autrement : 1, nulle part en commun.",
      en: "The share of their effort that the two place differently: 1 is nothing in common.",
      es: "La parte de su esfuerzo que ambas partes reparten de otro modo: 1 es nada en común.",
    },
    caveat: {
      nl: "Verschillen is nog niet aanvullen: twee kunnen helemaal verschillen en samen niets raken van wat nodig is.",
      fr: "Différer n’est pas encore se compléter : deux acteurs peuvent tout faire autrement et ne rien toucher, ensemble, de ce qui importe.",
      en: "To differ is not yet to complement: two may differ in everything and together touch nothing that matters.",
      es: "Diferir aún no es complementarse: dos pueden diferir en todo y no llegar juntas a nada de lo que importa.",
    },
  },
  jaccard: {
    key: "overlap.jaccard",
    version: 1,
    formula: "|A ∩ B| ÷ |A ∪ B|",
    source: "Jaccard's index of two sets",
    name: {
      nl: "Gedeelde aanwezigheid",
      fr: "Présence commune",
      en: "Shared presence",
      es: "Presencia compartida",
    },
    meaning: {
      nl: "Van alle plekken waar minstens een van beide werkt, het deel waar beide werken.",
      fr: "De tous les endroits où au moins l’un des deux travaille, la part où les deux travaillent.",
      en: "Of all places where at least one of the two works, the share where both do.",
      es: "De todos los lugares donde trabaja al menos una de las dos partes, la parte donde trabajan ambas.",
    },
    caveat: {
      nl: "Ze zegt niet hoeveel er gebeurt: een klein project telt als een groot programma.",
      fr: "Elle ne dit pas l’ampleur : un petit projet compte comme un grand programme.",
      en: "It ignores size: a small project counts like a large programme.",
      es: "No dice cuánto se hace: un proyecto pequeño cuenta como un gran programa.",
    },
  },
  pianka: {
    key: "overlap.pianka",
    version: 1,
    formula: "Σ pq ÷ √(Σ p² · Σ q²)",
    source: "Pianka 1973 (EcoSimR, pianka)",
    name: {
      nl: "Overlap volgens Pianka",
      fr: "Chevauchement selon Pianka",
      en: "Pianka's overlap",
      es: "Solapamiento según Pianka",
    },
    meaning: {
      nl: "Een tweede maat van overlap, van 0 tot 1, om de eerste te toetsen.",
      fr: "Une deuxième mesure du chevauchement, de 0 à 1, pour vérifier la première.",
      en: "A second measure of overlap, 0 to 1, to check the first against.",
      es: "Una segunda medida del solapamiento, de 0 a 1, para contrastar la primera.",
    },
    caveat: {
      nl: "De grootste bedragen of aantallen wegen het zwaarst. Ze dient enkel als controle.",
      fr: "Les plus grands montants ou nombres y pèsent le plus. Elle ne sert que de contrôle.",
      en: "The largest amounts or numbers weigh most. It serves as a check only.",
      es: "Los mayores importes o números pesan más. Sirve solo de control.",
    },
  },
  krugman: {
    key: "overlap.krugman",
    version: 1,
    formula: "Σ |p − q| = 2 (1 − Σ min(p, q))",
    source: "Krugman 1991 (REAT, krugman.spec2)",
    name: {
      nl: "Specialisatie volgens Krugman",
      fr: "Spécialisation selon Krugman",
      en: "Krugman's specialisation",
      es: "Especialización según Krugman",
    },
    meaning: {
      nl: "Hoe ver de twee verdelingen uit elkaar liggen: 0 is gelijk, 2 is niets gemeen.",
      fr: "L’écart entre les deux répartitions : 0, identiques ; 2, rien en commun.",
      en: "How far the two distributions lie apart: 0 is alike, 2 is nothing in common.",
      es: "La distancia entre los dos repartos: 0 es iguales, 2 es nada en común.",
    },
    caveat: {
      nl: "Ze zegt hetzelfde als het onderscheid, tweemaal zo groot. Ze dient enkel als controle.",
      fr: "Elle dit la même chose que la différenciation, en double. Elle ne sert que de contrôle.",
      en: "It says what differentiation says, twice as large. It serves as a check only.",
      es: "Dice lo mismo que la diferenciación, al doble. Sirve solo de control.",
    },
  },
} as const satisfies Readonly<Record<string, Measure>>;
