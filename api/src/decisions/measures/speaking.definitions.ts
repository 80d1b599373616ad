import type { Measure } from "../../shared/metric.ts";

/** Who speaks in the meetings of a body that lets it be counted, and who puts items on its agenda. */
export const SPEAKING = {
  voiceToSeat: {
    key: "speaking.voice-to-seat",
    version: 1,
    formula: "share of interventions ÷ share of seats",
    source: "Domain rules of Onze, metric M8",
    name: {
      nl: "Spreken naar zetels",
      fr: "Parole par rapport aux sièges",
      en: "Speaking by seats held",
      es: "Intervenciones según los puestos",
    },
    meaning: {
      nl: "Hoeveel een groep spreekt in verhouding tot haar zetels: 1 is naar verhouding, onder 1 minder.",
      fr: "Combien un groupe parle par rapport à ses sièges : 1, en proportion ; sous 1, moins.",
      en: "How much a group speaks in proportion to its seats: 1 is in proportion, below 1 is less.",
      es: "Cuánto interviene un grupo en proporción a sus puestos: 1 es en proporción, por debajo de 1 es menos.",
    },
    caveat: {
      nl: "Tussenkomsten zijn geteld, niet gewogen: één zin kan meer doen dan tien. Geteld wordt alleen waar het orgaan ermee instemt.",
      fr: "Les interventions sont comptées, non pesées : une phrase peut faire plus que dix. On ne compte que là où l’organe y consent.",
      en: "Interventions are counted, not weighed: one sentence may do more than ten. They are counted only where the body agrees to it.",
      es: "Las intervenciones se cuentan, no se pesan: una frase puede lograr más que diez. Solo se cuentan donde el órgano lo acepta.",
    },
  },
  gini: {
    key: "speaking.gini",
    version: 1,
    formula: "2 Σ i·xᵢ ÷ (n Σ x) − (n + 1) ÷ n, x ascending, zeros included",
    source: "Gini's index of concentration",
    name: {
      nl: "Ongelijkheid in spreken (Gini)",
      fr: "Inégalité de parole (Gini)",
      en: "Inequality of speaking (Gini)",
      es: "Desigualdad de intervenciones (Gini)",
    },
    meaning: {
      nl: "Hoe ongelijk het spreken over de zetels verdeeld is: 0 is iedereen evenveel.",
      fr: "À quel point la parole est inégalement répartie entre les sièges : 0, chacun autant.",
      en: "How unevenly speaking is spread over the seats: 0 is all as much.",
      es: "Cuán desigual es el reparto de las intervenciones entre los puestos: 0 es todos lo mismo.",
    },
    caveat: {
      nl: "Wie voorzit, spreekt meer zonder meer te wegen. Met weinig zetels blijft het cijfer onder 1, ook als één alleen spreekt.",
      fr: "Qui préside parle plus sans peser plus. Avec peu de sièges, l’indice reste sous 1 même si une seule personne parle.",
      en: "Who chairs speaks more without weighing more. With few seats it stays below 1 even if one alone speaks.",
      es: "Quien preside interviene más sin pesar más. Con pocos puestos queda por debajo de 1 aunque intervenga uno solo.",
    },
  },
  giniCorrected: {
    key: "speaking.gini-corrected",
    version: 1,
    formula: "Gini × n ÷ (n − 1)",
    source: "Gini's index with the usual correction for small samples",
    name: {
      nl: "Ongelijkheid in spreken, gecorrigeerd",
      fr: "Inégalité de parole, corrigée",
      en: "Inequality of speaking, corrected",
      es: "Desigualdad de intervenciones, corregida",
    },
    meaning: {
      nl: "Hetzelfde, zo gerekend dat 1 betekent dat één zetel alleen spreekt, hoeveel zetels er ook zijn.",
      fr: "La même chose, calculée pour que 1 signifie qu’un seul siège parle, quel que soit leur nombre.",
      en: "The same, so that 1 means that one seat alone speaks, however many seats there are.",
      es: "Lo mismo, calculado para que 1 signifique que interviene un solo puesto, sea cual sea su número.",
    },
    caveat: {
      nl: "Om organen van verschillende grootte naast elkaar te leggen; het verschil tussen twee kleine organen kan toeval zijn.",
      fr: "Pour comparer des organes de tailles différentes ; entre deux petits organes, l’écart peut tenir au hasard.",
      en: "For laying bodies of unlike size side by side; between two small ones the difference may be chance.",
      es: "Para comparar órganos de distinto tamaño; entre dos pequeños la diferencia puede ser azar.",
    },
  },
  agendaInitiation: {
    key: "speaking.agenda-initiation",
    version: 2,
    formula: "items initiated by partners ÷ items",
    source: "Domain rules of Onze, metric M10",
    name: {
      nl: "Agendapunten van partners",
      fr: "Points mis à l’agenda par des partenaires",
      en: "Agenda items by partners",
      es: "Puntos de agenda de las organizaciones socias",
    },
    meaning: {
      nl: "Welk deel van de agendapunten door partners zelf op de agenda is gezet.",
      fr: "Quelle part des points a été mise à l’agenda par des partenaires.",
      en: "Which share of the items partners put on the agenda themselves.",
      es: "Qué parte de los puntos pusieron en la agenda las propias organizaciones socias.",
    },
    caveat: {
      nl: "Een punt op de agenda is nog geen beslissing. Wat netwerken aanbrengen, telt bij de netwerken.",
      fr: "Un point à l’agenda n’est pas encore une décision. Ce qu’apportent les réseaux compte chez les réseaux.",
      en: "An item on the agenda is not yet a decision. What networks bring counts as theirs.",
      es: "Un punto en la agenda no es todavía una decisión. Lo que aportan las redes cuenta como de las redes.",
    },
  },
} as const satisfies Readonly<Record<string, Measure>>;
