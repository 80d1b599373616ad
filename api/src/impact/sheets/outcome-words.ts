import type { ColumnWords } from "./column-words.ts";

/** The columns of changes alone. */
export const OUTCOME_WORDS = {
  actor: {
    tag: "#targeted+actor",
    head: { nl: "Wie veranderde", fr: "Qui a changé", en: "Who changed", es: "Quién cambió" },
    note: {
      nl: "Een ambt, orgaan of groep; nooit een privépersoon.",
      fr: "Une fonction, un organe ou un groupe ; jamais une personne privée.",
      en: "An office, a body or a group; never a private person.",
      es: "Un cargo, un órgano o un grupo; nunca una persona particular.",
    },
  },
  actorKind: {
    tag: "#targeted+type",
    head: { nl: "Soort actor", fr: "Type d’acteur", en: "Kind of actor", es: "Tipo de actor" },
    note: {
      nl: "Wat voor actor het is.",
      fr: "De quel type d’acteur il s’agit.",
      en: "What kind of actor it is.",
      es: "Qué tipo de actor es.",
    },
  },
  change: {
    tag: "#description+change",
    head: { nl: "Wat veranderde", fr: "Ce qui a changé", en: "What changed", es: "Qué cambió" },
    note: {
      nl: "Wat zij anders doen of zeggen: iets dat te zien is.",
      fr: "Ce qu’ils font ou disent autrement : quelque chose d’observable.",
      en: "What they do or say otherwise: something that can be seen.",
      es: "Lo que hacen o dicen de otro modo: algo que se puede ver.",
    },
  },
  changedFrom: {
    tag: "#description+before",
    head: { nl: "Van", fr: "De", en: "From", es: "De" },
    note: {
      nl: "Hoe het vroeger was.",
      fr: "Comment c’était avant.",
      en: "How it was before.",
      es: "Cómo era antes.",
    },
  },
  changedTo: {
    tag: "#description+after",
    head: { nl: "Naar", fr: "Vers", en: "To", es: "A" },
    note: {
      nl: "Hoe het sindsdien is.",
      fr: "Comment c’est depuis.",
      en: "How it is since.",
      es: "Cómo es desde entonces.",
    },
  },
  changedOn: {
    tag: "#date+start",
    head: { nl: "Op", fr: "Le", en: "On", es: "El" },
    note: {
      nl: "Wanneer het veranderde, of begon te veranderen.",
      fr: "Quand cela a changé, ou commencé à changer.",
      en: "When it changed, or began to.",
      es: "Cuándo cambió, o empezó a cambiar.",
    },
  },
  changedUntil: {
    tag: "#date+end",
    head: { nl: "Tot", fr: "Jusqu’au", en: "Until", es: "Hasta" },
    note: {
      nl: "De laatste dag, als het een tijd duurde.",
      fr: "Le dernier jour, si cela a pris du temps.",
      en: "The last day, where it took a while.",
      es: "El último día, si llevó un tiempo.",
    },
  },
  significance: {
    tag: "#description+significance",
    head: { nl: "Belang", fr: "Portée", en: "Significance", es: "Relevancia" },
    note: {
      nl: "Waarom het ertoe doet.",
      fr: "Pourquoi c’est important.",
      en: "Why it matters.",
      es: "Por qué importa.",
    },
  },
  story: {
    tag: "#description+story",
    head: { nl: "Verhaal", fr: "Récit", en: "Story", es: "Relato" },
    note: {
      nl: "Hoe het zover kwam.",
      fr: "Comment cela s’est passé.",
      en: "How it came about.",
      es: "Cómo se llegó a ello.",
    },
  },
  influenceType: {
    tag: "#impact+type",
    head: { nl: "Soort invloed", fr: "Type d’influence", en: "Type of influence", es: "Tipo de influencia" },
    note: {
      nl: "Waarin iets veranderde.",
      fr: "En quoi quelque chose a changé.",
      en: "In what something changed.",
      es: "En qué cambió algo.",
    },
  },
  direction: {
    tag: "#impact+direction",
    head: { nl: "Richting", fr: "Sens", en: "Direction", es: "Dirección" },
    note: {
      nl: "Of het de gevraagde kant op gaat; wat achteruitging, hoort er ook in.",
      fr: "Si cela va dans le sens demandé ; les reculs y ont aussi leur place.",
      en: "Whether it goes the way that was asked; what went backwards belongs here too.",
      es: "Si va en el sentido pedido; los retrocesos también tienen su lugar.",
    },
  },
  intended: {
    tag: "#impact+intended",
    head: { nl: "Bedoeld", fr: "Voulu", en: "Intended", es: "Previsto" },
    note: {
      nl: "Of iemand het zo bedoeld had.",
      fr: "Si quelqu’un l’avait voulu.",
      en: "Whether somebody had meant it.",
      es: "Si alguien lo había previsto.",
    },
  },
  harvestedBy: {
    tag: "#org+harvester",
    head: { nl: "Opgetekend door", fr: "Noté par", en: "Written down by", es: "Registrado por" },
    note: {
      nl: "Wie het eerst optekende.",
      fr: "Qui l’a noté en premier.",
      en: "Who wrote it down first.",
      es: "Quién lo registró primero.",
    },
  },
  demands: {
    tag: "#item+demand+list",
    head: { nl: "Eisen", fr: "Demandes", en: "Demands", es: "Demandas" },
    note: {
      nl: "De sleutels of titels van de eisen waarmee het te maken heeft.",
      fr: "Les clés ou titres des demandes concernées.",
      en: "The keys or titles of the demands that it has to do with.",
      es: "Las claves o títulos de las demandas relacionadas.",
    },
  },
} as const satisfies Readonly<Record<string, ColumnWords>>;

/** The columns of contributions alone. */
export const CONTRIBUTION_WORDS = {
  outcome: {
    tag: "#item+outcome",
    head: { nl: "Verandering", fr: "Changement", en: "Change", es: "Cambio" },
    note: {
      nl: "De sleutel of de titel van de verandering.",
      fr: "La clé ou le titre du changement.",
      en: "The key or the title of the change.",
      es: "La clave o el título del cambio.",
    },
  },
  organisation: {
    tag: "#org+contributor",
    head: { nl: "Organisatie", fr: "Organisation", en: "Organisation", es: "Organización" },
    note: {
      nl: "Wie bijdroeg: de korte naam uit het adres van de pagina, of de naam.",
      fr: "Qui a contribué : le nom court de l’adresse de la page, ou le nom.",
      en: "Who contributed: the short name in the address of the page, or the name.",
      es: "Quién contribuyó: el nombre corto de la dirección de la página, o el nombre.",
    },
  },
  role: {
    tag: "#impact+role",
    head: { nl: "Rol", fr: "Rôle", en: "Role", es: "Papel" },
    note: {
      nl: "Wat de organisatie zelf van haar bijdrage zegt; er is geen aandeel.",
      fr: "Ce que l’organisation dit elle-même de sa contribution ; il n’y a pas de part.",
      en: "What the organisation itself says of its contribution; there is no share.",
      es: "Lo que la propia organización dice de su contribución; no hay porcentaje.",
    },
  },
  narrative: {
    tag: "#description+contribution",
    head: { nl: "Bijdrage", fr: "Contribution", en: "Contribution", es: "Contribución" },
    note: {
      nl: "Wat ze deed, en hoe dat aannemelijk daartoe leidde.",
      fr: "Ce qu’elle a fait, et comment cela y a plausiblement mené.",
      en: "What it did, and how that plausibly led there.",
      es: "Lo que hizo, y cómo llevó plausiblemente a ello.",
    },
  },
  beganOn: {
    tag: "#date+start",
    head: { nl: "Vanaf", fr: "À partir du", en: "From when", es: "Desde cuándo" },
    note: {
      nl: "Leeg als het niet gezegd is.",
      fr: "Vide si ce n’est pas dit.",
      en: "Empty when not stated.",
      es: "Vacío si no se dice.",
    },
  },
  endedOn: {
    tag: "#date+end",
    head: { nl: "Tot en met", fr: "Jusqu’au", en: "Until when", es: "Hasta cuándo" },
    note: {
      nl: "Leeg als het niet gezegd is, of nog duurt.",
      fr: "Vide si ce n’est pas dit, ou si cela dure encore.",
      en: "Empty when not stated, or while it goes on.",
      es: "Vacío si no se dice, o si aún continúa.",
    },
  },
} as const satisfies Readonly<Record<string, ColumnWords>>;
