/**
 * Those who held an office only while it had its former name, or headed a body only before it was renamed: beside one of them the former name is that of then. Who holds the office under its
 * present name is not listed, so that "Menko Polhukam Budi Gunawan" is still told.
 * Source: https://nasional.kompas.com/read/2019/10/23/11322071/twitter.com (Mahfud MD, after Wiranto),
 * https://news.republika.co.id/berita/ne1tta/menkumham-lagilagi-dijabat-politisi (ministers of justice up to 2014),
 * https://adhyaksanews.online/profil-yasonna-laoly-senior-gmki-yang-jabat-menkumham-terlama-dicopot-ditengah-panas-hubungan-pdip-dengan-jokowi (Yasonna Laoly, until August 2024).
 */
const holders =
  /^\s?,?\s?(?:(?:yang|ketika|saat)\s[a-z\s]{0,24})?(?:(?:Prof\.?|Dr\.?|Bapak|Pak|Jenderal(?:\sTNI)?(?:\s\(Purn\.?\))?|H\.)\s)*(?:(?:Moh(?:ammad|\.)?\s)?Mahfud\sM\.?\s?D|Wiranto|Yasonna|Hamid\sAwalud+in|Andi\sMattalat+a|Patrialis\sAkbar|Amir\sSyamsuddin|Baharuddin\sLopa)(?![a-z])/;

/** The words right behind the name of an office are the name of somebody who had it under that name. */
export function isOfHolderOfThen(text: string, end: number): boolean {
  return holders.test(text.slice(end, end + longestLead));
}

const longestLead = 80;
