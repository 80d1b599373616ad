import type { Measure } from "../../shared/metric.ts";

const rule = (metric: string): string => `Domain rules of Onze, metric ${metric}`;

/** How far changes are borne out, and what their record holds. */
export const OUTCOMES = {
  score: {
    key: "outcome.substantiation-score",
    version: 1,
    formula: "(full + ½ × partly) ÷ (full + partly + disagree), of independent people",
    source: rule("I4"),
    name: {
      nl: "Hoever onafhankelijke mensen het beamen",
      fr: "Jusqu’où des personnes indépendantes l’étayent",
      en: "How far independent people agree",
      es: "Hasta qué punto coinciden personas independientes",
    },
    meaning: {
      nl: "Wie het weet en er los van staat, zegt of de verandering en de bijdrage kloppen; van beide telt het zwakste antwoord.",
      fr: "Des personnes informées et extérieures disent si le changement et l’apport sont exacts ; des deux réponses, la plus faible compte.",
      en: "People who know and stand outside say whether the change and the contribution are as told; of both answers the weaker counts.",
      es: "Personas que lo conocen y son ajenas dicen si el cambio y la contribución son ciertos; de ambas respuestas cuenta la más débil.",
    },
    caveat: {
      nl: "Wie gevraagd wordt, kiest wie het opschreef. Bondgenoten tellen niet mee.",
      fr: "Les personnes interrogées sont choisies par qui a noté le changement. Les alliés ne comptent pas.",
      en: "Whoever recorded the change chose whom to ask. Allies do not count.",
      es: "A quién se pregunta lo elige quien registró el cambio. Las aliadas no cuentan.",
    },
  },
  substantiated: {
    key: "outcome.substantiated",
    version: 1,
    formula: "substantiated ÷ harvested",
    source: rule("I6"),
    name: { nl: "Onderbouwd", fr: "Étayés", en: "Substantiated", es: "Sustentados" },
    meaning: {
      nl: "Welk deel van de veranderingen onderbouwd is: minstens twee onafhankelijke antwoorden, die het voor drie kwart beamen, en geen open betwisting.",
      fr: "La part des changements étayés : au moins deux réponses indépendantes, favorables aux trois quarts, et aucun désaccord ouvert.",
      en: "The share of changes that are substantiated: two independent answers at least that bear them out by three quarters, and no open disagreement.",
      es: "La parte de los cambios que están sustentados: al menos dos respuestas independientes que los avalan en tres cuartas partes y ningún desacuerdo abierto.",
    },
    caveat: {
      nl: "Niet onderbouwd is niet onwaar: vaak is het aan niemand gevraagd.",
      fr: "Non étayé ne veut pas dire faux : souvent, on n’a interrogé personne.",
      en: "Not substantiated is not untrue: often nobody was asked.",
      es: "No sustentado no significa falso: a menudo no se ha preguntado a nadie.",
    },
  },
  tested: {
    key: "outcome.tested",
    version: 1,
    formula: "with an independent answer ÷ harvested",
    source: rule("I6"),
    name: {
      nl: "Voorgelegd en beantwoord",
      fr: "Soumis et répondus",
      en: "Put to somebody, and answered",
      es: "Consultados y respondidos",
    },
    meaning: {
      nl: "Welk deel van de veranderingen minstens één onafhankelijk antwoord kreeg, wat het ook zei.",
      fr: "La part des changements qui ont reçu au moins une réponse indépendante, quelle qu’elle soit.",
      en: "The share of changes that got one independent answer at least, whatever it said.",
      es: "La parte de los cambios que obtuvieron al menos una respuesta independiente, dijera lo que dijera.",
    },
    caveat: {
      nl: "Eén antwoord toetst, en bewijst niets.",
      fr: "Une réponse met à l’épreuve, elle ne prouve rien.",
      en: "One answer is a test, and proves nothing.",
      es: "Una respuesta pone a prueba y no demuestra nada.",
    },
  },
  rivalsChecked: {
    key: "outcome.rivals-checked",
    version: 1,
    formula: "with a rival listed and each assessed ÷ harvested",
    source: rule("I7"),
    name: {
      nl: "Andere verklaringen nagegaan",
      fr: "Autres explications examinées",
      en: "Other explanations checked",
      es: "Otras explicaciones examinadas",
    },
    meaning: {
      nl: "Welk deel van de veranderingen minstens één andere verklaring noemt, en elke ervan beoordeelt.",
      fr: "La part des changements pour lesquels au moins une autre explication est citée, et chacune évaluée.",
      en: "The share of changes for which another explanation is named, and each is assessed.",
      es: "La parte de los cambios para los que se cita al menos otra explicación y cada una está valorada.",
    },
    caveat: {
      nl: "Wie geen andere verklaring zoekt, vindt er ook geen.",
      fr: "Qui ne cherche pas d’autre explication n’en trouve pas.",
      en: "Who looks for no other explanation finds none.",
      es: "Quien no busca otra explicación no la encuentra.",
    },
  },
  adverse: {
    key: "outcome.adverse",
    version: 1,
    formula: "negative or unintended ÷ harvested",
    source: rule("I8"),
    name: {
      nl: "Negatief of onbedoeld",
      fr: "Négatifs ou non voulus",
      en: "Negative or unintended",
      es: "Negativos o no buscados",
    },
    meaning: {
      nl: "Welk deel van de veranderingen de verkeerde kant opging, of door niemand bedoeld was.",
      fr: "La part des changements qui vont dans le mauvais sens, ou que personne n’avait voulus.",
      en: "The share of changes that went the wrong way, or that nobody had meant.",
      es: "La parte de los cambios que fueron en sentido contrario o que nadie buscaba.",
    },
    caveat: {
      nl: "Geen enkele in een lange lijst is geen goed teken: dan wordt enkel opgeschreven wat lukte.",
      fr: "Aucun dans une longue liste n’est pas bon signe : on ne note alors que les réussites.",
      en: "None in a long list is no good sign: then only what worked is written down.",
      es: "Ninguno en una lista larga no es buena señal: entonces solo se anota lo que salió bien.",
    },
  },
  coAuthored: {
    key: "outcome.co-authored",
    version: 1,
    formula: "co-authored by a partner ÷ harvested",
    source: rule("I9"),
    name: {
      nl: "Mee opgeschreven door een partner",
      fr: "Coécrits avec un partenaire",
      en: "Co-authored by a partner",
      es: "Escritos con una organización socia",
    },
    meaning: {
      nl: "Welk deel van de veranderingen een partner zelf opschreef, of mee opschreef.",
      fr: "La part des changements qu’un partenaire a notés lui-même, ou coécrits.",
      en: "The share of changes that a partner wrote down itself, or with others.",
      es: "La parte de los cambios que una organización socia anotó por sí misma o con otras.",
    },
    caveat: {
      nl: "Partners die verborgen blijven, tellen nergens mee. Het zegt niet wie de woorden koos.",
      fr: "Les partenaires qui restent cachés ne comptent nulle part. Cela ne dit pas qui a choisi les mots.",
      en: "Partners who stay hidden count nowhere. It does not tell who chose the words.",
      es: "Las organizaciones socias que permanecen ocultas no cuentan en ningún sitio. No dice quién eligió las palabras.",
    },
  },
} as const satisfies Readonly<Record<string, Measure>>;
