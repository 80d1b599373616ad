import type { Measure } from "../../shared/metric.ts";

/** Who holds the seats of a body, beside the shares that somebody chose. */
export const SEATS = {
  share: {
    key: "seats.share",
    version: 1,
    formula: "voting seats filled by a group ÷ voting seats filled",
    source: "Domain rules of Onze, metric M6",
    name: {
      nl: "Aandeel in de zetels",
      fr: "Part des sièges",
      en: "Share of seats",
      es: "Parte de los puestos",
    },
    meaning: {
      nl: "Welk deel van de bezette zetels met stem een groep op die dag heeft.",
      fr: "Quelle part des sièges occupés avec voix délibérative un groupe détient ce jour-là.",
      en: "Which share of the filled voting seats a group holds on that day.",
      es: "Qué parte de los puestos ocupados con voto tiene un grupo ese día.",
    },
    caveat: {
      nl: "Een zetel is nog geen invloed. Onbezette zetels staan apart.",
      fr: "Un siège n’est pas encore une influence. Les sièges vacants figurent à part.",
      en: "A seat is not yet influence. Vacant seats are told apart.",
      es: "Un puesto no es todavía influencia. Los puestos vacantes figuran aparte.",
    },
  },
  difference: {
    key: "seats.difference",
    version: 1,
    formula: "share of seats − reference share",
    source: "Domain rules of Onze, metric M6",
    name: {
      nl: "Verschil met het gekozen aandeel",
      fr: "Écart avec la part choisie",
      en: "Difference from the chosen share",
      es: "Diferencia con la parte elegida",
    },
    meaning: {
      nl: "Hoeveel het aandeel in de zetels boven of onder het aandeel ligt dat als keuze is opgeschreven.",
      fr: "De combien la part des sièges est au-dessus ou en dessous de la part consignée comme choix.",
      en: "How far the share of seats lies above or below the share that was recorded as a choice.",
      es: "Cuánto está la parte de los puestos por encima o por debajo de la parte registrada como elección.",
    },
    caveat: {
      nl: "Het gekozen aandeel is een politieke keuze, met wie ze maakte en waarom. Zonder keuze is er geen verschil.",
      fr: "La part choisie est un choix politique, avec son auteur et ses raisons. Sans choix, il n’y a pas d’écart.",
      en: "The chosen share is a political choice, with who made it and why. Without a choice there is no difference.",
      es: "La parte elegida es una opción política, con quién la tomó y por qué. Sin elección no hay diferencia.",
    },
  },
  gallagher: {
    key: "seats.gallagher",
    version: 1,
    formula: "√(½ Σ (share − reference)²)",
    source: "Gallagher's least-squares index, 1991",
    name: {
      nl: "Afwijking volgens Gallagher",
      fr: "Indice de Gallagher",
      en: "Gallagher's index",
      es: "Índice de Gallagher",
    },
    meaning: {
      nl: "Hoe ver alle zetels samen van de gekozen aandelen liggen: 0 is precies zoals gekozen. Grote verschillen wegen het meest.",
      fr: "À quel point l’ensemble des sièges s’éloigne des parts choisies : 0, exactement comme choisi. Les grands écarts pèsent le plus.",
      en: "How far all seats together lie from the chosen shares: 0 is exactly as chosen. Large differences weigh most.",
      es: "Cuánto se aleja el conjunto de los puestos de las partes elegidas: 0 es exactamente lo elegido. Las diferencias grandes pesan más.",
    },
    caveat: {
      nl: "Het zegt niet wie te veel of te weinig heeft. Met weinig zetels is 0 soms niet te halen.",
      fr: "Il ne dit pas qui a trop ou trop peu. Avec peu de sièges, 0 est parfois hors d’atteinte.",
      en: "It does not say who has more or less. With few seats 0 may be out of reach.",
      es: "No dice quién tiene de más o de menos. Con pocos puestos, 0 puede ser inalcanzable.",
    },
  },
  loosemoreHanby: {
    key: "seats.loosemore-hanby",
    version: 1,
    formula: "½ Σ |share − reference|",
    source: "Index of Loosemore and Hanby, 1971",
    name: {
      nl: "Afwijking volgens Loosemore en Hanby",
      fr: "Indice de Loosemore et Hanby",
      en: "Loosemore and Hanby's index",
      es: "Índice de Loosemore y Hanby",
    },
    meaning: {
      nl: "Welk deel van de zetels van groep zou moeten veranderen om de gekozen aandelen te hebben.",
      fr: "Quelle part des sièges devrait changer de groupe pour atteindre les parts choisies.",
      en: "Which share of the seats would have to change groups to have the chosen shares.",
      es: "Qué parte de los puestos tendría que cambiar de grupo para alcanzar las partes elegidas.",
    },
    caveat: {
      nl: "Veel kleine verschillen tellen even zwaar als één groot.",
      fr: "Beaucoup de petits écarts comptent autant qu’un grand.",
      en: "Many small differences count as much as one large.",
      es: "Muchas diferencias pequeñas cuentan tanto como una grande.",
    },
  },
} as const satisfies Readonly<Record<string, Measure>>;
