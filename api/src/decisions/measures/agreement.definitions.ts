import type { Measure } from "../../shared/metric.ts";

const PAT = "Partos, Power Awareness Tool 2.0 (its procedure: agreement, desired level, actions)";

/** What partners think of how they took part, what followed, and how many were heard. */
export const AGREEMENT = {
  powerGap: {
    key: "participation.power-gap",
    version: 1,
    formula: "Σ (desired − actual) ÷ cells, over decisions without agreement",
    source: PAT,
    name: {
      nl: "Gewenst verschil",
      fr: "Écart souhaité",
      en: "Difference wanted",
      es: "Diferencia deseada",
    },
    meaning: {
      nl: "Hoeveel treden hoger partners hadden willen staan bij beslissingen waar niet iedereen akkoord was met hoe het ging. Onder 0 wilden ze lager staan.",
      fr: "De combien de niveaux les partenaires auraient voulu être plus haut, pour les décisions où tous n’étaient pas d’accord avec la manière. Sous 0, ils voulaient être plus bas.",
      en: "How many levels higher partners wanted to stand on decisions where not all agreed with how it went. Below 0 they wanted to stand lower.",
      es: "Cuántos niveles más arriba querían estar las organizaciones socias en decisiones donde no todas estaban de acuerdo con la forma. Por debajo de 0 querían estar más abajo.",
    },
    caveat: {
      nl: "Waar iedereen akkoord was, is niets gewenst en telt niets mee. Bij weinig beslissingen zegt één ervan veel.",
      fr: "Là où tous étaient d’accord, rien n’est demandé et rien ne compte. Avec peu de décisions, une seule pèse lourd.",
      en: "Where all agreed no wish is asked and nothing counts. With few decisions one of them weighs much.",
      es: "Donde todas estaban de acuerdo no se pregunta y nada cuenta. Con pocas decisiones, una sola pesa mucho.",
    },
  },
  agreementRate: {
    key: "participation.agreement-rate",
    version: 1,
    formula: "agreed decisions ÷ decisions",
    source: PAT,
    name: {
      nl: "Akkoord over hoe het ging",
      fr: "Accord sur la manière",
      en: "Agreement with how it went",
      es: "Acuerdo con la forma",
    },
    meaning: {
      nl: "Bij welk deel van de beslissingen alle gevraagde partners akkoord zijn met hoe ze betrokken werden. Eén die dat niet is, volstaat voor geen akkoord.",
      fr: "La part des décisions où tous les partenaires interrogés sont d’accord avec la façon dont ils ont été associés. Un seul désaccord suffit.",
      en: "On which share of the decisions all partners asked agree with how they were involved. One who does not is enough for no agreement.",
      es: "En qué parte de las decisiones todas las organizaciones socias consultadas están de acuerdo con cómo se las involucró. Basta una que no lo esté.",
    },
    caveat: {
      nl: "Het gaat over de manier, niet over de beslissing zelf. Wie niet antwoordde, telt niet als akkoord.",
      fr: "Il s’agit de la manière, non de la décision même. Qui n’a pas répondu ne compte pas comme d’accord.",
      en: "It is about the way, not about the decision itself. Who did not answer does not count as agreeing.",
      es: "Se trata de la forma, no de la decisión en sí. Quien no respondió no cuenta como de acuerdo.",
    },
  },
  turnout: {
    key: "participation.turnout",
    version: 1,
    formula: "invited who scored ÷ invited",
    source: "Domain rules of Onze, question U8 (always show turnout)",
    name: {
      nl: "Wie antwoordde",
      fr: "Taux de réponse",
      en: "Turnout",
      es: "Tasa de respuesta",
    },
    meaning: {
      nl: "Welk deel van de partners die bij een beslissing uitgenodigd waren, zelf zei hoe ver ze meededen.",
      fr: "Quelle part des partenaires invités à une décision ont dit eux-mêmes jusqu’où ils y ont pris part.",
      en: "Which share of the partners invited to a decision said themselves how far they took part.",
      es: "Qué parte de las organizaciones socias invitadas a una decisión dijeron ellas mismas hasta dónde participaron.",
    },
    caveat: {
      nl: "Wie zwijgt, kan anders denken dan wie antwoordt. Wie nooit uitgenodigd werd, staat hier niet in.",
      fr: "Qui se tait peut penser autrement que qui répond. Qui n’a jamais été invité n’y figure pas.",
      en: "Who keeps silent may think otherwise than who answers. Who was never invited is not in it.",
      es: "Quien calla puede pensar distinto de quien responde. Quien nunca fue invitada no figura aquí.",
    },
  },
  followThrough: {
    key: "participation.follow-through",
    version: 1,
    formula: "actions done by the day on which they were due ÷ actions due",
    source: PAT,
    name: {
      nl: "Acties op tijd gedaan",
      fr: "Actions faites à temps",
      en: "Actions done on time",
      es: "Acciones hechas a tiempo",
    },
    meaning: {
      nl: "Welk deel van de afgesproken acties die al gedaan moesten zijn, ook op tijd gedaan is.",
      fr: "Parmi les actions convenues qui auraient déjà dû être faites, la part qui l’a été à temps.",
      en: "Of the agreed actions that should have been done by now, the share that was done on time.",
      es: "De las acciones acordadas que ya debían estar hechas, la parte que se hizo a tiempo.",
    },
    caveat: {
      nl: "Te laat gedaan telt als niet op tijd. Of een actie iets veranderde, zegt het niet.",
      fr: "Fait en retard compte comme non fait à temps. Cela ne dit pas si l’action a changé quelque chose.",
      en: "Done late counts as not on time. It does not say whether an action changed anything.",
      es: "Lo hecho con retraso cuenta como no hecho a tiempo. No dice si la acción cambió algo.",
    },
  },
  claimGap: {
    key: "participation.claim-gap",
    version: 1,
    formula: "Σ (claimed − actual) ÷ cells that have both",
    source: "Domain rules of Onze, metric M17 and question U8",
    name: {
      nl: "Verschil tussen koepel en partners",
      fr: "Écart entre la coupole et les partenaires",
      en: "Difference between umbrella and partners",
      es: "Diferencia entre la plataforma y las organizaciones socias",
    },
    meaning: {
      nl: "Hoeveel treden hoger de koepel zegt dat partners meededen dan die partners zelf, bij dezelfde beslissingen. Onder 0 zegt de koepel minder.",
      fr: "De combien de niveaux la coupole place la participation des partenaires plus haut qu’eux-mêmes, pour les mêmes décisions. Sous 0, elle la place plus bas.",
      en: "How many levels higher the umbrella says that partners took part than those partners do, on the same decisions. Below 0 the umbrella says less.",
      es: "Cuántos niveles más arriba sitúa la plataforma la participación de las organizaciones socias que ellas mismas, en las mismas decisiones. Por debajo de 0 la sitúa más abajo.",
    },
    caveat: {
      nl: "Hoger en lager heffen elkaar op in het gemiddelde. Lees het per beslissing.",
      fr: "Le plus haut et le plus bas s’annulent dans la moyenne. À lire par décision.",
      en: "Higher and lower cancel each other in the mean. Read it by decision.",
      es: "Lo más alto y lo más bajo se anulan en la media. Léase por decisión.",
    },
  },
} as const satisfies Readonly<Record<string, Measure>>;
