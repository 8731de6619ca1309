import { acronymRedefined } from "../../server/src/rules/acronym-redefined.js";
import { describeRule } from "../helpers/describeRule.js";

const first = "The Witness and Victim Protection Agency (LPSK) has a desk here.";
const pertama = "Tindak pidana perdagangan orang (TPPO) adalah kejahatan.";
const whole = "International Organization for Migration (IOM)";
const iom = `The ${whole} came.`;

describeRule(acronymRedefined, {
  bad: [
    "Tiket ditanggung International Organization for Migration (IOM). IOM membantu. Laporan disusun oleh «International Organization for Migration (IOM)» kemarin.",
    "The Ministry of Foreign Affairs (MFA) paid, and the MFA left. The «Ministry of Foreign Affairs (MoFA)» asked, and MoFA closed the file.",
    `${first} The «Witness and Victim Protection Agency (LPSK)» will visit.`,
    `${pertama}\n\nPolisi menyidik «tindak pidana perdagangan orang (TPPO)» itu.`,
    `${first}\n\n- The «Witness and Victim Protection Agency (LPSK)» will visit.\n- The «Witness and Victim Protection Agency (LPSK)» will pay.`,
    "LPSK (Lembaga Perlindungan Saksi dan Korban) hadir. Undangan dikirim ke «LPSK (Lembaga Perlindungan Saksi dan Korban)» kemarin.",
    `${first} Courts wait for the «agency for witness and victim protection (LPSK)» again.`,
    ["The Regional Harbour Patrol (RHP) is new. The «Regional Harbour Patrol (RHP)» left.", "information"],
    `${first}\n\n## Annex 1\n\nThe Witness and Victim Protection Agency (LPSK) pays. The «Witness and Victim Protection Agency (LPSK)» waits.`,
  ],
  good: [
    `${first} The LPSK will visit.`,
    `${pertama} Pelaku TPPO dihukum.`,
    `${first}\n\n## Annex: duties\n\nThe Witness and Victim Protection Agency (LPSK) pays. The LPSK waits for the files.`,
    `${pertama}\n\n# Lampiran I\n\nPolisi menyidik tindak pidana perdagangan orang (TPPO) di pelabuhan.`,
    `${first}\n\n## Acronyms\n\n- LPSK: Witness and Victim Protection Agency`,
  ],
  lookAlikes: [
    "Victims of trafficking in persons (TIP or TPPO) came. TIP is rare, TPPO is not.",
    `# The Witness and Victim Protection Agency (LPSK)\n\n${first}`,
    `${first} He wrote: “The Witness and Victim Protection Agency (LPSK) is slow.”`,
    `${first}\n\n> The Witness and Victim Protection Agency (LPSK) is slow.`,
    `${first} The table \`Witness and Victim Protection Agency (LPSK)\` is code.`,
    "The crime of trafficking in persons (Tindak Pidana Perdagangan Orang, TPPO) is old.",
    `The crime of trafficking in persons (TPPO) is old and so are its forms.\n\n${pertama} Penanganannya tidak mudah bagi polisi.`,
    `${first} The agency (LPSK) will visit.`,
    `${first} The agency for the victim (LPSK) will visit.`,
    `${first}\n\n| Body |\n| --- |\n| Witness and Victim Protection Agency (LPSK) |`,
  ],
  fixes: [
    [
      "Kementerian Luar Negeri Republik Indonesia (Kemlu) menerima laporan. Kementerian Luar Negeri (Kemlu) menghubungi keluarga.",
      "Kementerian Luar Negeri Republik Indonesia (Kemlu) menerima laporan. Kemlu menghubungi keluarga.",
    ],
    [`${first} The Witness and Victim Protection Agency (LPSK) will visit.`, `${first} The LPSK will visit.`],
    [`${iom} In August, the ${whole} will open an office. IOM also paid.`, `${iom} In August, IOM will open an office. IOM also paid.`],
    [`${iom} The ${whole} will open an office. IOM also paid.`, `${iom} IOM will open an office. IOM also paid.`],
    [`${iom} IOM paid. In August, the ${whole} shelter opened.`, `${iom} IOM paid. In August, the IOM shelter opened.`],
    [`${iom} In August, the ${whole} will pay. The IOM also paid.`, `${iom} In August, the IOM will pay. The IOM also paid.`],
    [
      "Every memorandum of understanding (MoU) has an end. A Memorandum of Understanding (MoU) with Jordan helps.",
      "Every memorandum of understanding (MoU) has an end. An MoU with Jordan helps.",
    ],
    [
      "The International Justice Mission (IJM) helped. IJM also paid. In Manila, the International Justice Mission, or IJM, tested it.",
      "The International Justice Mission (IJM) helped. IJM also paid. In Manila, the IJM tested it.",
    ],
    [`${pertama} Polisi menyidik tindak pidana perdagangan orang, disingkat TPPO, itu.`, `${pertama} Polisi menyidik TPPO itu.`],
    [`${first} The Witness and Victim Protection Agency, abbreviated as LPSK, will visit.`, `${first} The LPSK will visit.`],
    ["Victims of trafficking (VoTs) came. The victims of trafficking (VoTs) left.", "Victims of trafficking (VoTs) came. The VoTs left."],
    [`${pertama} Polisi menyidik tindak pidana perdagangan orang (TPPO) itu.`, `${pertama} Polisi menyidik TPPO itu.`],
  ],
});
