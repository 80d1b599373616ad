import type { Measure } from "../../shared/metric.ts";

/** The levels beside the one that partners had: what they wished, and what is claimed. */
export const LEVELS_BESIDE = {
  meanDesired: {
    key: "participation.mean-desired",
    version: 1,
    formula: "Σ desired ÷ cells with a wish, over decisions without agreement",
    source: "Partos, Power Awareness Tool 2.0 (its procedure: agreement, desired level, actions)",
    name: {
      nl: "Gewenste trede",
      fr: "Niveau souhaité",
      en: "Level wished",
      es: "Nivel deseado",
    },
    meaning: {
      nl: "Op welke trede partners gemiddeld hadden willen staan, waar niet iedereen akkoord was met hoe het ging.",
      fr: "Le niveau où les partenaires auraient voulu être, en moyenne, là où tous n’étaient pas d’accord avec la manière.",
      en: "On which level partners wanted to stand on average, where not all agreed with how it went.",
      es: "En qué nivel querían estar en promedio las organizaciones socias, donde no todas estaban de acuerdo con la forma.",
    },
    caveat: {
      nl: "Wie akkoord was, is niets gevraagd en telt niet mee. Leg het dus niet zomaar naast de trede van allen.",
      fr: "Qui était d’accord n’a pas été interrogé et ne compte pas. À ne pas comparer tel quel au niveau de tous.",
      en: "Who agreed was not asked and does not count. So it does not simply compare with the level of all.",
      es: "A quien estaba de acuerdo no se le preguntó y no cuenta. No se compara sin más con el nivel de todas.",
    },
  },
  meanClaimed: {
    key: "participation.mean-claimed",
    version: 1,
    formula: "Σ claimed ÷ cells that have both",
    source: "Domain rules of Onze, metric M17 and question U8",
    name: {
      nl: "Beweerde trede",
      fr: "Niveau affirmé",
      en: "Level claimed",
      es: "Nivel afirmado",
    },
    meaning: {
      nl: "Op welke trede partners volgens de koepel gemiddeld stonden, waar ook de partners het zelf zeggen.",
      fr: "Le niveau où étaient les partenaires, en moyenne, selon la coupole, là où les partenaires le disent aussi.",
      en: "On which level partners stood on average as the umbrella says, where the partners say it as well.",
      es: "En qué nivel estaban en promedio las organizaciones socias según la plataforma, donde ellas también lo dicen.",
    },
    caveat: {
      nl: "Het is een bewering en telt in geen ander cijfer. Wat de koepel zegt waar partners zwijgen, staat er niet in.",
      fr: "C’est une affirmation, qui ne compte dans aucun autre chiffre. Sans réponse des partenaires, elle n’y figure pas.",
      en: "It is a claim and counts in no other figure. What the umbrella says where partners are silent is not in it.",
      es: "Es una afirmación y no cuenta en ninguna otra cifra. Lo que se dice donde las socias callan no figura.",
    },
  },
} as const satisfies Readonly<Record<string, Measure>>;
