import { termConfused } from "../../server/src/rules/term-confused.js";
import { describeRule } from "../helpers/describeRule.js";

describe("which court does what, and who reads what in it", () => {
  describeRule(termConfused, {
    bad: [
      ["On cassation the «Constitutional Court» raised the sentence to nine years.", "information"],
      ["The «Constitutional Court» granted the cassation of the prosecutor.", "information"],
      ["Kasasi diajukan ke «Mahkamah Konstitusi» pada Maret.", "information"],
      ["«MK» menolak kasasi kedua terdakwa.", "information"],
      ["«Mahkamah Agung» membatalkan pasal itu karena bertentangan dengan UUD 1945.", "information"],
      ["Uji materi Undang-Undang itu diajukan ke «Mahkamah Agung».", "information"],
      ["Putusan «Mahkamah Agung» Nomor 46/PUU-XIV/2016 dikutip.", "information"],
      ["Putusan «Mahkamah Konstitusi» Nomor 88 K/Pid.Sus/2024 dikutip.", "information"],
      ["«Constitutional Court» Regulation No. 1 of 2022 deals with restitution.", "information"],
      ["The «plaintiff» read out the charge sheet.", "information"],
      ["«Hakim» membacakan surat dakwaan pada sidang pertama.", "information"],
      ["Penuntut umum «membacakan putusan» pada hari Kamis.", "information"],
    ],
    good: [
      "On cassation the Supreme Court raised the sentence to nine years.",
      "Mahkamah Konstitusi membatalkan pasal itu karena bertentangan dengan UUD 1945.",
      "Supreme Court Regulation No. 1 of 2022 deals with restitution.",
      "The public prosecutor read out the charge sheet.",
      "Hakim membacakan putusan; penuntut umum membacakan dakwaan.",
    ],
    lookAlikes: [
      "After the cassation failed, she petitioned the Constitutional Court for a review of Article 2.",
      "The Supreme Court of the Philippines declared the act contrary to the 1987 Constitution.",
      "Uji materi Peraturan Pemerintah itu diajukan ke Mahkamah Agung.",
      "The Supreme Court, not the Constitutional Court, decides on cassation.",
      "Constitutional Court Regulation No. 1 of 2022 on disputes over elections was issued.",
      "In the civil case the plaintiff read out the claim.",
    ],
    fixes: [
      ["MK menolak kasasi terdakwa.\n", "MA menolak kasasi terdakwa.\n"],
      ["On cassation the Constitutional Court acquitted them.\n", "On cassation the Supreme Court acquitted them.\n"],
    ],
  });
});
