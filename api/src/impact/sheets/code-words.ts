import type {
  ActorKind,
  ContributionRole,
  ImpactArena,
  InfluenceType,
  Language,
  OutcomeDirection,
  StageFlag,
  Visibility,
} from "@onze/schema";
import type { Words } from "../../shared/sheets/sheet-column.ts";

/*
 * What the codes of demands, changes and contributions are called in a sheet.
 */

export const ARENAS: Readonly<Record<ImpactArena, Words>> = {
  BELGIUM: { nl: "België", fr: "Belgique", en: "Belgium", es: "Bélgica" },
  EUROPE: { nl: "Europa", fr: "Europe", en: "Europe", es: "Europa" },
  PARTNER_COUNTRY: { nl: "Partnerland", fr: "Pays partenaire", en: "Partner country", es: "País socio" },
  INTERNATIONAL: { nl: "Internationaal", fr: "International", en: "International", es: "Internacional" },
};

export const ACTOR_KINDS: Readonly<Record<ActorKind, Words>> = {
  GOVERNMENT: { nl: "Regering", fr: "Gouvernement", en: "Government", es: "Gobierno" },
  PARLIAMENT: { nl: "Parlement", fr: "Parlement", en: "Parliament", es: "Parlamento" },
  ADMINISTRATION: { nl: "Administratie", fr: "Administration", en: "Administration", es: "Administración" },
  LOCAL_AUTHORITY: {
    nl: "Lokaal bestuur",
    fr: "Autorité locale",
    en: "Local authority",
    es: "Autoridad local",
  },
  JUDICIARY: { nl: "Gerecht", fr: "Justice", en: "Judiciary", es: "Justicia" },
  POLITICAL_PARTY: {
    nl: "Politieke partij",
    fr: "Parti politique",
    en: "Political party",
    es: "Partido político",
  },
  INTERNATIONAL_INSTITUTION: {
    nl: "Internationale instelling",
    fr: "Institution internationale",
    en: "International institution",
    es: "Institución internacional",
  },
  COMPANY: { nl: "Bedrijf", fr: "Entreprise", en: "Company", es: "Empresa" },
  MEDIA: { nl: "Media", fr: "Médias", en: "Media", es: "Medios de comunicación" },
  CIVIL_SOCIETY: { nl: "Middenveld", fr: "Société civile", en: "Civil society", es: "Sociedad civil" },
  PUBLIC: { nl: "Publiek", fr: "Grand public", en: "People at large", es: "Público en general" },
};

export const FLAGS: Readonly<Record<StageFlag, Words>> = {
  BLOCKED: { nl: "Geblokkeerd", fr: "Bloqué", en: "Blocked", es: "Bloqueado" },
  REVERSED: { nl: "Teruggedraaid", fr: "Annulé", en: "Reversed", es: "Revertido" },
};

export const INFLUENCES: Readonly<Record<InfluenceType, Words>> = {
  AGENDA_FRAMING: {
    nl: "Agenda en beeldvorming",
    fr: "Agenda et cadrage",
    en: "Agenda and framing",
    es: "Agenda y encuadre",
  },
  ATTITUDE: { nl: "Houding", fr: "Attitude", en: "Attitude", es: "Actitud" },
  DISCURSIVE_COMMITMENT: {
    nl: "Toezegging in woorden",
    fr: "Engagement en paroles",
    en: "Commitment in words",
    es: "Compromiso de palabra",
  },
  PROCEDURE: { nl: "Procedure", fr: "Procédure", en: "Procedure", es: "Procedimiento" },
  POLICY_CONTENT: {
    nl: "Inhoud van beleid",
    fr: "Contenu de la politique",
    en: "Content of policy",
    es: "Contenido de la política",
  },
  IMPLEMENTATION_BEHAVIOUR: {
    nl: "Uitvoering en gedrag",
    fr: "Mise en œuvre et comportement",
    en: "Implementation and behaviour",
    es: "Aplicación y comportamiento",
  },
  PUBLIC_SUPPORT: { nl: "Draagvlak", fr: "Soutien du public", en: "Public support", es: "Apoyo público" },
  POWER_MOVEMENT: {
    nl: "Kracht van een beweging",
    fr: "Force d’un mouvement",
    en: "Strength of a movement",
    es: "Fuerza de un movimiento",
  },
};

export const DIRECTIONS: Readonly<Record<OutcomeDirection, Words>> = {
  POSITIVE: { nl: "Positief", fr: "Positif", en: "Positive", es: "Positivo" },
  NEGATIVE: { nl: "Negatief", fr: "Négatif", en: "Negative", es: "Negativo" },
  MIXED: { nl: "Gemengd", fr: "Mitigé", en: "Mixed", es: "Mixto" },
};

export const ROLES: Readonly<Record<ContributionRole, Words>> = {
  NECESSARY_CLAIMED: {
    nl: "Noodzakelijk, zegt ze zelf",
    fr: "Nécessaire, dit-elle",
    en: "Necessary, it says itself",
    es: "Necesaria, según ella misma",
  },
  SUPPORTING: { nl: "Ondersteunend", fr: "En appui", en: "Supporting", es: "De apoyo" },
  MINOR: { nl: "Klein", fr: "Mineure", en: "Minor", es: "Menor" },
};

export const VISIBILITIES: Readonly<Record<Visibility, Words>> = {
  PUBLIC: { nl: "Iedereen", fr: "Tout le monde", en: "Everybody", es: "Todo el mundo" },
  NETWORK: { nl: "Het netwerk", fr: "Le réseau", en: "The network", es: "La red" },
  RESTRICTED: {
    nl: "Alleen wie erbij betrokken is",
    fr: "Seulement les organisations concernées",
    en: "Only those concerned",
    es: "Solo las organizaciones implicadas",
  },
  CONFIDENTIAL: {
    nl: "Alleen wie bij naam is aangewezen",
    fr: "Seulement les personnes désignées",
    en: "Only those who are named",
    es: "Solo las personas designadas",
  },
};

export const LANGUAGES_WRITTEN: Readonly<Record<Language, Words>> = {
  nl: { nl: "Nederlands", fr: "Néerlandais", en: "Dutch", es: "Neerlandés" },
  fr: { nl: "Frans", fr: "Français", en: "French", es: "Francés" },
  en: { nl: "Engels", fr: "Anglais", en: "English", es: "Inglés" },
  es: { nl: "Spaans", fr: "Espagnol", en: "Spanish", es: "Español" },
};

export const YES_NO: Readonly<Record<"YES" | "NO", Words>> = {
  YES: { nl: "Ja", fr: "Oui", en: "Yes", es: "Sí" },
  NO: { nl: "Nee", fr: "Non", en: "No", es: "No" },
};

/** How programs and people write yes and no besides. */
export const ALSO_YES_NO: Readonly<Record<string, "YES" | "NO">> = {
  ...{ true: "YES", 1: "YES", x: "YES", vrai: "YES", waar: "YES", verdadero: "YES" },
  ...{ false: "NO", 0: "NO", faux: "NO", onwaar: "NO", falso: "NO" },
};
