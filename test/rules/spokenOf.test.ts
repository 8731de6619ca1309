import assert from "node:assert/strict";
import { citationBadPinpoint } from "../../server/src/rules/citation-bad-pinpoint.js";
import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { instrumentNotInForce } from "../../server/src/rules/instrument-not-in-force.js";
import { nameMisspelled } from "../../server/src/rules/name-misspelled.js";
import { checkSilent, findingsOf, memoOf } from "../helpers/check.js";

const options = { rules: [citationBadPinpoint, instrumentMisnumbered, instrumentNotInForce, nameMisspelled] };

/** What is true of another thing than the instrument that is named, and what is not said of now. */
const silent: Readonly<Record<string, readonly string[]>> = {
  "what belongs to a text has days of its own": [
    "The review mechanism of UNTOC was adopted on 19 October 2018.",
    "Peraturan pelaksanaan UU 21/2007 diundangkan pada 2008.",
    "Komentar Umum CRC diadopsi pada 5 Februari 2024.",
    "Putusan MK tentang UU 21/2007 berlaku sejak 3 Mei 2013.",
    "Article 41 of the ICCPR entered into force on 28 March 1979.",
    "The Legislative Guide to the Palermo Protocol was adopted in 2004.",
    "The national action plan under the Palermo Protocol took effect on 1 January 2024.",
    "Pernyataan bersama tentang ACTIP diadopsi pada 21 September 2017.",
    "In line with ACTIP, the guidelines took effect on 2 June 2024.",
    "Law No. 21 of 2007 was followed by a presidential regulation, promulgated on 15 September 2008.",
    "UU 21/2007 dijabarkan dalam peraturan pemerintah yang diundangkan pada 4 Februari 2008.",
    "The law of 2004, promulgated on 18 October 2004, was replaced by Law No. 18 of 2017.",
    "Law 12 of 2022 has seven implementing regulations, the first promulgated on 18 January 2023.",
  ],
  "the end of a period is not the day": [
    "The Palermo Protocol was open for signature until 12 December 2002 in New York.",
    "Protokol Palermo terbuka untuk ditandatangani sampai 12 Desember 2002 di New York.",
    "UNCAC was open and signed in Merida from 9 to 11 December 2003.",
    "ACTIP took effect on the thirtieth day after 6 February 2017.",
  ],
  "for a State a treaty is in force later": [
    "Protokol Palermo berlaku di Indonesia sejak 28 Oktober 2009.",
    "Since 28 October 2009, the Palermo Protocol has applied in Indonesia.",
    "The ICRMW has applied in Indonesia since 1 September 2012.",
    "For Malaysia, the Palermo Protocol entered into force on 28 March 2009.",
    "The Palermo Protocol has been in force in the Netherlands since 26 August 2005.",
    "- Malaysia: Palermo Protocol in force since 28 March 2009",
  ],
  "another thing is not ratified": [
    "Indonesia has not ratified the First Optional Protocol to the ICCPR.",
    "Indonesia has ratified CEDAW but has not ratified its Optional Protocol.",
    "Pemerintah belum mengesahkan Protokol Opsional Ketiga KHA mengenai prosedur komunikasi.",
    "Indonesia has ratified UNCAC but has not joined the Anti-Bribery Convention.",
    "Indonesia belum mengesahkan peraturan pelaksanaan ICRMW.",
    "Indonesia is not a party to the dispute under the CRC.",
    "Pasal 8 ICCPR melarang perbudakan. Indonesia belum menjadi pihak pada kedua protokol opsional kovenan itu.",
    "Indonesia tidak terikat pada klausul penyelesaian sengketa dalam Protokol Palermo.",
  ],
  "another State has not ratified it": [
    "Indonesia sends most workers to Malaysia, which has not ratified the ICRMW.",
    "Pemerintah Indonesia mencatat bahwa Malaysia belum meratifikasi ICRMW.",
    "Indonesia has ratified the ICRMW, but Malaysia has not ratified it.",
    "Timor-Leste, unlike Indonesia, is a party to the Refugee Convention.",
    "Indonesia looks to the Philippines, which has ratified ILO Convention 189.",
    "Sebagian besar negara tujuan PMI dari Indonesia belum meratifikasi ICRMW.",
    "Indonesia masih menunggu ratifikasi ACTIP oleh Timor-Leste.",
    "Few neighbours of Indonesia have ratified ILO Convention 189.",
  ],
  "who asks, hopes or reports does not say it": [
    "Serikat pekerja menuntut Indonesia meratifikasi Konvensi ILO 188.",
    "Pemerintah berjanji meratifikasi Konvensi ILO 189.",
    "Indonesia dapat meratifikasi Konvensi ILO 190.",
    "The government hopes to have ratified ILO Convention 189 by year-end.",
    "It is sometimes said that Indonesia has not ratified the ICRMW, which is incorrect.",
    "Siapa bilang Indonesia belum meratifikasi ICRMW?",
    "Has Indonesia ratified ILO Convention 189?",
    "Critics in 2010 complained that Indonesia has not ratified the ICRMW.",
  ],
  "how it was done may be denied": [
    "Indonesia tidak meratifikasi ACTIP dengan reservasi.",
    "Indonesia has not ratified ACTIP in vain.",
    "Pada 2015 Indonesia baru menandatangani ACTIP.",
    "Indonesia only signed the Palermo Protocol in 2000, and ratified it nine years later.",
    "Ratifikasi ICRMW oleh Indonesia belum diikuti negara tujuan.",
  ],
  "a treaty binds its parties only": [
    "The UNODC Legislative Guide to the Palermo Protocol is not binding.",
    "Komentar Umum atas CRC bersifat tidak mengikat.",
    "The Palermo Protocol is not binding on private companies.",
    "ACTIP does not bind Indonesia's partners outside ASEAN.",
  ],
  "the act of another treaty": [
    "The optional protocol to the CRC on armed conflict was ratified by Law 9 of 2012.",
    "CRC memiliki dua protokol opsional; yang kedua disahkan dengan UU 10/2012.",
    "UNTOC's trafficking protocol was ratified by Law 14 of 2009.",
    "ACTIP mirrors the UN convention approved by Law 5 of 2009.",
    "By Law 15 of 2009 Indonesia ratified the third protocol; the Palermo Protocol came first.",
  ],
  "what an article says": [
    "Pasal 24 UU 18/2017 mengatur pengurusan pekerja migran yang sakit dan meninggal dunia.",
    "Article 5 of Law 18 of 2017 requires workers to be competent and insured under social security.",
    "Pasal 80 UU 18/2017 memidana penempatan anak di luar negeri.",
    "Pasal 30 UU 18/2017 melarang perusahaan membebankan biaya penempatan kepada calon pekerja migran.",
    "Article 12 of the Palermo Protocol concerns the quality of passports, so that carriers at the border can check them.",
  ],
  "the law is said to be over in the next sentences": [
    "UU 39/2004 menempatkan perusahaan swasta sebagai pelaku utama. UU 18/2017 mencabut undang-undang itu.",
    "Law No. 39 of 2004 bore the title of placement and protection.",
    "She is no anak nakal, a term of Law No. 3 of 1997 on juvenile courts. That statute was replaced by Law No. 11 of 2012.",
    "Law No. 11 of 2020 changed it. The Court held so. Government Regulation in Lieu of Law No. 2 of 2022 replaced it.",
  ],
  "a reservation is to an article of the treaty": [
    "Disahkan dengan Undang-Undang Nomor 14 Tahun 2009, dengan reservasi terhadap Pasal 15 ayat (2).",
  ],
  "the next field of a head": ["**Kepada:** Sekretariat Gugus Tugas\n**Dari:** Pusat Kajian Hukum Pidana"],
  "a body of a province": ["Gugus Tugas Daerah Pencegahan dan Penanganan TPPO Provinsi Kepri rapat."],
};

/** Nearly the same words that are wrong. */
const marked = [
  "UU 39/2004 menempatkan perusahaan swasta sebagai pelaku utama. UU 18/2017 mengatur hal lain.",
  "Disahkan dengan Undang-Undang Nomor 14 Tahun 2009, lihat Pasal 15 ayat (2) undang-undang itu.",
  "The Trafficking Protocol, adopted by the General Assembly on 25 December 2000, was the first.",
  "Pengungsi di Aceh memegang hak berdasarkan Konvensi Pengungsi 1951 karena Indonesia adalah negara pihak konvensi itu.",
  "UNTOC was adopted on 19 October 2018.",
  "Indonesia's entry into UNTOC: under ACTIP, signed on 8 March 2017, borders are watched.",
  "The Palermo Protocol entered into force on 15 November 2000.",
  "Indonesia has not ratified the ICCPR.",
  "Pemerintah belum mengesahkan ICRMW.",
  "Indonesia has ratified the ICRMW? No: Indonesia has ratified ILO Convention 189.",
  "The Palermo Protocol is not binding.",
  "The ACTIP was ratified by Law 14 of 2009.",
  "Law No. 21 of 2007 was promulgated on 15 September 2007.",
  "Gugus Tugas Pencegahan dan Penangan TPPO Provinsi Kepri rapat.",
];

describe("what an instrument is said to be", () => {
  for (const [title, texts] of Object.entries(silent))
    describe(title, () => {
      for (const text of texts) it(text, () => checkSilent(`${text}\n`, options));
    });
  for (const text of marked) it(`marks: ${text}`, () => assert.notDeepEqual(findingsOf(memoOf(`${text}\n`, options)), []));
});
