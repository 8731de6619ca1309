import { checkFix, checkSilent } from "../helpers/check.js";

const options = { isMemo: false } as const;

describe("words written for others that sound or look like them", () => {
  const fixed: readonly (readonly [string, string])[] = [
    ["Boarder officials stopped two buses.", "Border officials stopped two buses."],
    ["The two forces run cross-boarder patrols.", "The two forces run cross-border patrols."],
    ["Three agents are on trail for fraud.", "Three agents are on trial for fraud."],
    ["The plan calls for closer corporation with the police.", "The plan calls for closer cooperation with the police."],
    ["The unit broke up a human tracking syndicate.", "The unit broke up a human trafficking syndicate."],
    ["Victims need better assess to justice.", "Victims need better access to justice."],
    ["They loose their jobs when they complain.", "They lose their jobs when they complain."],
    ["The law takes affect in March.", "The law takes effect in March."],
    ["Law enforcement personal were trained in Medan.", "Law enforcement personnel were trained in Medan."],
    ["She filed a compliant with the agency.", "She filed a complaint with the agency."],
    ["The agency was in breech of its licence.", "The agency was in breach of its licence."],
    ["Low enforcement came late to the port.", "Law enforcement came late to the port."],
    ["The burden of prove lies with the State.", "The burden of proof lies with the State."],
    ["Their are no shelters in Nunukan.", "There are no shelters in Nunukan."],
    ["Fishing vassals were boarded off Natuna.", "Fishing vessels were boarded off Natuna."],
    ["Para sanksi hadir di pengadilan.", "Para saksi hadir di pengadilan."],
    ["Agen itu dikenai saksi oleh kementerian.", "Agen itu dikenai sanksi oleh kementerian."],
    ["Penyidik menyita barang bukit di kapal.", "Penyidik menyita barang bukti di kapal."],
    ["Anak yang tinggal di desa termasuk kelompok rentang.", "Anak yang tinggal di desa termasuk kelompok rentan."],
    ["Nelayan itu hidup dalam jeratan hutan.", "Nelayan itu hidup dalam jeratan utang."],
    ["Putusan itu berkekuatan hukum tepat.", "Putusan itu berkekuatan hukum tetap."],
    ["Hakim mengabulkan permohonan retribusi korban.", "Hakim mengabulkan permohonan restitusi korban."],
  ];
  for (const [before, after] of fixed) it(before, () => checkFix("term-confused", `${before}\n`, `${after}\n`, options));

  const right = [
    "The boarder paid her rent in border town cash.",
    "Investigators followed the trail for months.",
    "The corporation and its subsidiary agreed on cooperation.",
    "Officers track parcels; the human tracking of each one takes time.",
    "Officers assess to whom the rule applies.",
    "Law enforcement personal data are kept apart.",
    "A loose contract binds nobody.",
    "The form is compliant with the rule.",
    "Prices fell to an international low in May.",
    "By law number plates are compulsory.",
    "There rights count for little, they said.",
    "Anyone who was there has their own view.",
    "Pedagang pasar membayar retribusi kepada daerah.",
    "Peradilan anak berlangsung tertutup.",
    "Saksi tegas menolak keterangan itu.",
    "Ia pulang ke rumah tanggal 5 Mei.",
    "Rentang usia mereka 15 sampai 20 tahun.",
    "Warga membuka hutan di lereng bukit.",
    "Anak putus sekolah tidak lanjut dari SMP ke SMA.",
  ];
  for (const text of right) it(`leaves: ${text}`, () => checkSilent(`${text}\n`, options));

  const names: readonly (readonly [string, string])[] = [
    ["Putusan Peradilan Negeri Batam dikuatkan oleh hakim banding.", "Putusan Pengadilan Negeri Batam dikuatkan oleh hakim banding."],
    ["The Boarder Police and the navy met.", "The Border Police and the navy met."],
  ];
  for (const [before, after] of names) it(before, () => checkFix("name-misspelled", `${before}\n`, `${after}\n`, options));
});
