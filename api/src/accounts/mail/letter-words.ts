import type { Language } from "@onze/schema";

/** The words of one kind of letter: neither an organisation nor a country is named, for others may see the screen. */
export interface LetterWords {
  readonly subject: string;
  /** What it is about; `{by}` stands for whoever asked for it. */
  readonly about: string;
  /** The same where nobody is to be named. */
  readonly aboutAlone: string;
  readonly button: string;
  /** How long the link holds, and how often. */
  readonly limits: string;
  /** What to do when it was not expected. */
  readonly unexpected: string;
}

/** Begins a letter. */
export const GREETINGS: Readonly<Record<Language, string>> = {
  nl: "Dag",
  fr: "Bonjour",
  en: "Hello",
  es: "Hola",
};

export const INVITATION_WORDS: Readonly<Record<Language, LetterWords>> = {
  nl: {
    subject: "Je uitnodiging voor Onze",
    about: "{by} nodigt je uit om mee te werken in Onze.",
    aboutAlone: "Je bent uitgenodigd om mee te werken in Onze.",
    button: "De uitnodiging bekijken",
    limits: "De link werkt één keer, gedurende zeven dagen.",
    unexpected: "Verwachtte je dit niet? Dan hoef je niets te doen.",
  },
  fr: {
    subject: "Votre invitation à Onze",
    about: "{by} vous invite à participer à Onze.",
    aboutAlone: "Vous êtes invité·e à participer à Onze.",
    button: "Voir l’invitation",
    limits: "Le lien fonctionne une seule fois, pendant sept jours.",
    unexpected: "Vous ne vous y attendiez pas ? Il n’y a rien à faire.",
  },
  en: {
    subject: "Your invitation to Onze",
    about: "{by} invites you to take part in Onze.",
    aboutAlone: "You are invited to take part in Onze.",
    button: "See the invitation",
    limits: "The link works once, for seven days.",
    unexpected: "Did you not expect this? Then there is nothing to do.",
  },
  es: {
    subject: "Su invitación a Onze",
    about: "{by} le invita a participar en Onze.",
    aboutAlone: "Le invitamos a participar en Onze.",
    button: "Ver la invitación",
    limits: "El enlace funciona una sola vez, durante siete días.",
    unexpected: "¿No lo esperaba? Entonces no tiene que hacer nada.",
  },
};

export const RESET_WORDS: Readonly<Record<Language, LetterWords>> = {
  nl: {
    subject: "Een nieuw wachtwoord voor Onze",
    about: "{by} vraagt je een nieuw wachtwoord te kiezen.",
    aboutAlone: "Er werd een nieuw wachtwoord gevraagd voor je account.",
    button: "Een wachtwoord kiezen",
    limits: "De link werkt één keer, gedurende één uur. Je wordt dan overal afgemeld.",
    unexpected: "Vroeg je dit niet? Dan hoef je niets te doen: je wachtwoord blijft zoals het is.",
  },
  fr: {
    subject: "Un nouveau mot de passe pour Onze",
    about: "{by} vous demande de choisir un nouveau mot de passe.",
    aboutAlone: "Un nouveau mot de passe a été demandé pour votre compte.",
    button: "Choisir un mot de passe",
    limits: "Le lien fonctionne une seule fois, pendant une heure. Vous serez alors déconnecté·e partout.",
    unexpected: "Vous ne l’avez pas demandé ? Il n’y a rien à faire : votre mot de passe reste ce qu’il est.",
  },
  en: {
    subject: "A new password for Onze",
    about: "{by} asks you to choose a new password.",
    aboutAlone: "A new password was asked for, for your account.",
    button: "Choose a password",
    limits: "The link works once, for one hour. You are then signed out everywhere.",
    unexpected: "Did you not ask for this? Then there is nothing to do: your password stays as it is.",
  },
  es: {
    subject: "Una nueva contraseña para Onze",
    about: "{by} le pide que elija una nueva contraseña.",
    aboutAlone: "Se pidió una nueva contraseña para su cuenta.",
    button: "Elegir una contraseña",
    limits:
      "El enlace funciona una sola vez, durante una hora. Después se cerrará su sesión en todas partes.",
    unexpected: "¿No lo pidió? Entonces no tiene que hacer nada: su contraseña sigue siendo la misma.",
  },
};

/** The words of the letter with the link of a partner: whoever sees the screen learns that there is a message, and no more. */
export const MESSAGE_WORDS: Readonly<Record<Language, Omit<LetterWords, "aboutAlone">>> = {
  nl: {
    subject: "Een bericht voor jullie",
    about: "Er is een bericht voor jullie.",
    button: "Het bericht openen",
    limits: "De link werkt dertig dagen. Geef hem niet door.",
    unexpected: "Verwachtten jullie dit niet? Dan hoeven jullie niets te doen.",
  },
  fr: {
    subject: "Un message pour vous",
    about: "Il y a un message pour vous.",
    button: "Ouvrir le message",
    limits: "Le lien fonctionne pendant trente jours. Ne le transmettez à personne.",
    unexpected: "Vous n’attendiez rien ? Il n’y a rien à faire.",
  },
  en: {
    subject: "A message for you",
    about: "There is a message for you.",
    button: "Open the message",
    limits: "The link works for thirty days. Do not pass it on.",
    unexpected: "Were you not expecting this? Then there is nothing to do.",
  },
  es: {
    subject: "Un mensaje para ustedes",
    about: "Hay un mensaje para ustedes.",
    button: "Abrir el mensaje",
    limits: "El enlace funciona durante treinta días. No lo compartan.",
    unexpected: "¿No lo esperaban? Entonces no tienen que hacer nada.",
  },
};

/** What changes of how somebody signs in. */
export type SignInChange = "PASSWORD" | "CODES_ON" | "CODES_OFF";

/** The words of a letter that tells of it; `{day}` stands for the day. */
export interface NoticeWords extends Readonly<Record<SignInChange, string>> {
  readonly subject: string;
  /** What to do when it was somebody else. */
  readonly unexpected: string;
}

export const NOTICE_WORDS: Readonly<Record<Language, NoticeWords>> = {
  nl: {
    subject: "Je aanmelding bij Onze is gewijzigd",
    PASSWORD: "Op {day} kreeg je account een nieuw wachtwoord.",
    CODES_ON: "Op {day} werden voor je account eenmalige codes ingesteld.",
    CODES_OFF: "Op {day} werden de eenmalige codes van je account verwijderd.",
    unexpected:
      "Was je dit niet zelf? Open dan Onze, vraag op de aanmeldpagina een nieuw wachtwoord en verwittig wie Onze beheert.",
  },
  fr: {
    subject: "Votre connexion à Onze a changé",
    PASSWORD: "Le {day}, votre compte a reçu un nouveau mot de passe.",
    CODES_ON: "Le {day}, des codes à usage unique ont été activés pour votre compte.",
    CODES_OFF: "Le {day}, les codes à usage unique de votre compte ont été supprimés.",
    unexpected:
      "Ce n’était pas vous ? Ouvrez Onze, demandez un nouveau mot de passe sur la page de connexion et prévenez la personne qui administre Onze.",
  },
  en: {
    subject: "How you sign in to Onze has changed",
    PASSWORD: "On {day} your account got a new password.",
    CODES_ON: "On {day} one-time codes were set up for your account.",
    CODES_OFF: "On {day} the one-time codes of your account were removed.",
    unexpected:
      "Was this not you? Then open Onze, ask for a new password on the sign-in page, and tell whoever administers Onze.",
  },
  es: {
    subject: "Su forma de entrar en Onze ha cambiado",
    PASSWORD: "El {day} su cuenta recibió una nueva contraseña.",
    CODES_ON: "El {day} se configuraron códigos de un solo uso para su cuenta.",
    CODES_OFF: "El {day} se eliminaron los códigos de un solo uso de su cuenta.",
    unexpected:
      "¿No fue usted? Abra Onze, pida una nueva contraseña en la página de inicio de sesión y avise a quien administra Onze.",
  },
};
