import type { Memo } from "../engine/memo.js";

/** For whom a memo is written, as far as it changes what is cited: those who act under Indonesian law, or those who act under international law. */
export type Audience = "domestic" | "international";

/** The audience that a memo's front matter names; undefined where it names none, both, or one that does not tell ("Director for Protection Policy"). */
export function audienceOf(memo: Memo): Audience | undefined {
  for (const { data } of memo.subject("memo:")?.events() ?? [])
    if (data.kind === "field" && data.field.name === "audience" && data.field.value !== "") return audienceIn(data.field.value);
  return undefined;
}

/** The audience that words name. An institution by its name says more than a word such as "minister" or "committee". */
export function audienceIn(words: string): Audience | undefined {
  const [isIndonesian, isInternational] = [
    indonesianNames.test(words),
    internationalNames.test(words) || internationalAcronyms.test(words),
  ];
  return isIndonesian || isInternational ? only(isIndonesian, isInternational) : only(ofState.test(words), ofStates.test(words));
}

function only(domestic: boolean, international: boolean): Audience | undefined {
  return domestic === international ? undefined : domestic ? "domestic" : "international";
}

const indonesianNames =
  /\b(?:indonesian?|jakarta|dprd?|dpd|mpr|polri|polda|polres\w*|polsek|kapol\w+|bareskrim|mabes|kejaksaan|kejagung|kejari|kejati|jaksa|hakim|mahkamah|kementerian|kemen\w{2,}|menko|menteri|wakil menteri|sekjen|sekretaris|dirjen|ditjen|direktorat|direktur|deputi|irjen|inspektorat|setkab|setneg|ksp|presiden|wapres|gubernur|bupati|wali ?kota|pemda|pemprov|pemkab|pemkot|pemerintah|dinas|badan|lpsk|k?p2mi|bp[23]mi|bappenas|bakamla|komnas|kpai|gugus tugas|imigrasi|tni)\b/i;
const internationalNames =
  /\b(?:united nations|perserikatan bangsa|pbb|asean|unodc|unicef|unhcr|ohchr|unfpa|undp|aichr|acwc|somtc|interpol|human rights council|general assembly|security council|special rapporteurs?|treaty bod(?:y|ies)|world bank|bank dunia|european|uni eropa|bali process|dewan ham|dewan keamanan|majelis umum|pelapor khusus)\b/i;
/** Read with their capitals: "who" and "un" are words as well. */
const internationalAcronyms = /\b(?:UN|U\.N|ILO|IOM|WHO|EU|CEDAW|CRC|CMW|UPR|ADB|G20)\b/;
const ofState =
  /\b(?:minist(?:er|ers|ry|ries)|parliament|(?:national|local|provincial) (?:police|governments?|task force)|prosecutors?|attorney general|governors?|regents?|judges)\b/i;
const ofStates =
  /\b(?:committees?|komite|donors?|development partners?|mitra pembangunan|international|internasional|member states|states part(?:y|ies))\b/i;
