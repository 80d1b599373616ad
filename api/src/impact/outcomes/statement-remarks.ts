import type { Words } from "../../shared/metric.ts";
import { StatementGap } from "./outcome.types.ts";

/** What somebody is told who writes a change down, for each gap. */
export const REMARKS: Readonly<Record<StatementGap, Words>> = {
  [StatementGap.NO_ACTOR]: {
    nl: "Zeg wie er veranderde: een minister, een raad, een bedrijf, een groep.",
    fr: "Dites qui a changé : un ministre, un conseil, une entreprise, un groupe.",
    en: "Say who changed: a minister, a council, a company, a group.",
    es: "Digan quién cambió: un ministro, un consejo, una empresa, un grupo.",
  },
  [StatementGap.NO_CHANGE]: {
    nl: "Zeg wat zij nu anders doen of zeggen.",
    fr: "Dites ce qu’ils font ou disent désormais autrement.",
    en: "Say what they now do or say differently.",
    es: "Digan qué hacen o dicen ahora de otra manera.",
  },
  [StatementGap.NO_DATE]: {
    nl: "Zeg op welke dag het veranderde, of begon te veranderen.",
    fr: "Dites quel jour cela a changé, ou a commencé à changer.",
    en: "Say on which day it changed, or began to.",
    es: "Digan qué día cambió, o empezó a cambiar.",
  },
  [StatementGap.FUTURE_DATE]: {
    nl: "Die dag moet nog komen. Schrijf op wat al veranderd is.",
    fr: "Ce jour n’est pas encore arrivé. Notez ce qui a déjà changé.",
    en: "That day is still to come. Write down what has changed already.",
    es: "Ese día aún no ha llegado. Anoten lo que ya ha cambiado.",
  },
  [StatementGap.BEFORE_DEMAND]: {
    nl: "Het veranderde voordat het gevraagd werd. Kijk de dag na, of de vraag waarbij het hoort.",
    fr: "Cela a changé avant d’être demandé. Vérifiez le jour, ou la revendication concernée.",
    en: "It changed before it was asked for. Check the day, or the demand that it belongs to.",
    es: "Cambió antes de que se pidiera. Revisen el día, o la demanda a la que pertenece.",
  },
  [StatementGap.NOT_OBSERVABLE]: {
    nl: "Wat mensen weten of voelen, ziet niemand. Zeg wat zij sindsdien doen of zeggen.",
    fr: "Ce que les gens savent ou ressentent ne se voit pas. Dites ce qu’ils font ou disent depuis.",
    en: "Nobody can see what people know or feel. Say what they do or say since.",
    es: "Lo que la gente sabe o siente no se ve. Digan qué hacen o dicen desde entonces.",
  },
  [StatementGap.NO_FROM]: {
    nl: "Zeg hoe het vroeger was.",
    fr: "Dites comment c’était avant.",
    en: "Say how it was before.",
    es: "Digan cómo era antes.",
  },
  [StatementGap.NO_TO]: {
    nl: "Zeg hoe het nu is.",
    fr: "Dites comment c’est maintenant.",
    en: "Say how it is now.",
    es: "Digan cómo es ahora.",
  },
  [StatementGap.NO_PLACE]: {
    nl: "Zeg in welk land of in welke regio het veranderde.",
    fr: "Dites dans quel pays ou quelle région cela a changé.",
    en: "Say in which country or region it changed.",
    es: "Digan en qué país o región cambió.",
  },
  [StatementGap.NO_SIGNIFICANCE]: {
    nl: "Zeg waarom het belangrijk is.",
    fr: "Dites pourquoi c’est important.",
    en: "Say why it matters.",
    es: "Digan por qué importa.",
  },
};
