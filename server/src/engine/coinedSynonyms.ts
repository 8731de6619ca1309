import type { Lang } from "./concept.js";

/**
 * Words that stand for one another in the names that a memo coins for its own programmes, teams and papers, each line a group: a "Safe Harbour Programme" that is the "Secure Port Programme" on the next
 * page. They are looked at in names with capitals only; a group that begins with a word of `coinedNames.ts` goes on with that one.
 */
export const widerClasses: Readonly<Record<Lang, string>> = {
  en: `
safe secure
screening screen sift
return repatriate
reflection rehabilitate recuperation healing restoration retrieval reclaiming
inquiry investigate probe inquiries enquiries
village rural
community grassroots
fund financing
allowance subsidy subsidies award endowment
support assist succour
volunteer assistant aide supporter
emergency urgent urgency crises
shelter sanctuary haven safehouse
housing hostel
forum fora dialog consultation talks discussion
training seminar
guide sourcebook primer toolbox
note memoranda
review appraisal evaluate reassessment
map mapping chart
admission registration registering enrolling
permit permission
portal site
referral refer referring
manager convenor convener organiser organizer administrator overseer
shared joint combined collective
integrated unitary consolidated
legal lawful licit
advocate lawyer attorney advocacy
border boundary
crew sailor mariner seaman seamen
transit passage
orientation introduction
wage salaries earnings remuneration
recruitment recruit
liaison focal link
rapid speedy
response responding reply
watch alarm
report news newsletter compendium compilation collection
livelihood subsistence
debt credit lending
monitoring trace supervision
form model pattern
mobile traveling
desk stall
observer tracker
companion accompanying
identify recognition recognise
detect spotting discovery
prevent averting avoidance
prosecute indictment
investigator detective
inspect examining
patrol patrolling rounds
budget finances
train coaching
curricula syllabus syllabi
trainer instructor coach teacher tutor
trainee apprentice learner
apprenticeship internship traineeship
campaign drive crusade
operational operating
framework structure scaffold
pledge promise commitment
conduct behavior
recommendation advice
advise advisory counsel consultative
adviser advisor consultant
researcher scholar
analysis analyses analytical analyzing
profile portrait
indicator marker
informational intelligence
archive repository
library libraries
document documentation paper
certificate attestation
redress remedy remedies remedial recourse
compensation compensate indemnity
reward prize
punish sanction
bondage servitude
slavery enslavement slave
forced compulsory coerced obligatory mandatory
coerce compulsion duress
abuse maltreatment mistreatment
violence violent
harm injury injuries
trauma traumatic
offender perpetrator culprit
fraud scam swindle deception
online internet cyber digital virtual
electronic computerised
handover transferral
coordinate harmonisation
cooperation cooperate collaboration teamwork
provider supplier
delivery provision supply
illegal unlawful illicit
irregular undocumented
enforcement enforce
compliance complying conformity adherence
arrest apprehension
detention detain custody confinement
detainee inmate prisoner
prison jail
rights entitlements
dignity dignified
equality equal parity
inclusion inclusive
adolescent teenager teen
infant baby babies
marriage matrimony wedding
adoption adoptive
foster fostering
unaccompanied lone solitary
separated parted
caregiver carer caretaker
doctor physician
therapy therapies treating
evidence proof evidentiary
testimony deposition
confidential secrecy secret
privacy private
emigration emigrant
displaced uprooted
diaspora expatriate
citizenship nationality
foreigner alien
checkpoint gate gateway
fisher fisherman fisherfolk
fishing fishery fisheries
traveller traveler passenger
departing leaving
deportation deportee expulsion removal
voluntary willing
employer boss
occupation occupational profession vocation
skill competence competency
workplace worksite
placement placing
broker middleman intermediary
maid housekeeper
plantation estate
farmer grower
factory factories plant mill
mining mine
supplies provisioning
transparency openness
accountable answerability
localised localized
intergovernmental interstate multilateral
bilateral twofold
leader leadership
representative delegate
spokesperson spokesman spokeswoman
ombudsman ombudsperson ombuds
comprehensive complete thorough full
elementary foundational
minimum minimal
crucial vital essential
notification notice
magazine journal
awareness sensitisation
publicity advertising
leaflet brochure pamphlet flyer
poster placard
film movie
radio broadcast
student pupil
language linguistic
interpretation translation
religious faith
charity charities charitable
welfare wellbeing
empowering strengthening
reinforcing enhancement enhancing bolstering
capacity capability
improvement improving betterment upgrading
reform overhaul
microfinance microcredit
insurance assurance
pension annuity
asset property
seizure impoundment seizing
confiscation forfeiture
corrupt graft
organised organized
transnational crossborder transborder
disaster calamity catastrophe
risk hazard danger
threat menace
vulnerable susceptible
poverty poor impoverished
disability disabled
aged ageing aging
indigenous native aboriginal
abduction kidnapping
missing lost disappeared
search seeking
tracing locating finding
reunification reuniting reunion
management managing administering
implementing execution
implementer executor
follow followup aftercare
biannual semiannual
midterm midway
closing concluding
progress advance advancement
situation situational circumstances
trend tendency
outlook forecast prognosis
target goal objective aim
result outcome
impact effect
lesson learning
innovation innovative
expert specialist
negotiation bargaining
mediation mediating
settlement resolution
calendar timetable schedule
food nutrition feeding
voucher coupon
start beginning commencement
renewal renewed regeneration
consent assent
estimation estimate
verification verify validation validating confirmation
photo photograph picture
whistleblower informant informer
feedback comment
box boxes
camp encampment
compound complex
daycare creche
kindergarten preschool
eliminating eradicating abolition abolishing
punishment penal
reduction reducing decrease lowering
restriction limitation
ban banning prohibition prohibited
moratorium suspension freeze
deterrence deterrent dissuasion
glossary lexicon vocabulary
yearbook almanac
appendix annex
matrix matrices table grid
laboratory lab
treasury exchequer
tourism tourist
garment clothing apparel textile
procurement purchasing acquisition
tender bid
vendor seller
consumer customer buyer
client beneficiary recipient
member membership
donor giver benefactor
contribution donation
staff personnel employees
equipment gear apparatus
climate climatic
sustainable lasting enduring durable
resettlement relocation relocating
evacuation evacuating
disembarkation landing
interception interdiction
sensitive aware
centred centered focused oriented based
ethical ethics moral
fair just equitable
orderly regulated
combating suppression
reintegrate resocialisation
medicolegal forensic
`,
  id: `
sauh jangkar
aman selamat perlintasan transit
penapisan tapis saring
pengenalan pengenal
pemulihan pulih kesembuhan
pemeriksaan memeriksa periksa inspeksi verifikasi validasi pengesahan
pantau awas monitoring supervisi jaga siaga kesiapsiagaan
desa dusun
dana tunai perbendaharaan
bantuan tolong sokongan
pendamping pengiring pengantar
rumah hunian kediaman graha
penampungan menampung pondokan selter shelter
meja kios anjungan
mitra partner
penyuluhan penerangan
pendidik pengajar guru
buku kitab manual
peta pemetaan
panduan tuntunan acuan indikator penanda
pengarah konsultan
nomor statistik
daftar registri glosarium
sertifikat sertifikasi
petugas aparat pegawai
kedatangan datang
perekrutan rekrut
penghubung narahubung
respons tanggapan
peringatan alarm
laporan buletin
uji percontohan
saluran telepon hotline sambungan
jadwal kalender
warga kependudukan
keberangkatan pengiriman
pengamanan proteksi penjagaan
melindungi menjaga mengamankan
pelindung penjaga pengaman
pelapor pengadu
cegah preventif tangkal
deteksi penemuan
purna mantan bekas eks
reintegrasi integrasi pembauran
menuntut dakwaan
penyidikan menyidik
penyelidikan menyelidiki investigasi pengusutan
penyelidik investigator
pemeriksa inspektur
pengawas pemantau supervisor penyelia
mengamati observasi
pengamat pemerhati
ronda patroli
subsidi tunjangan
anggaran bujet
penolong pembantu pendukung
dampingan asistensi
darurat genting krisis
kegentingan kedaruratan
segera cepat lekas kilat
asrama pondok
layanan jasa servis
jejaring jaringan
lokakarya seminar semiloka
dialog konsultasi perundingan pembicaraan diskusi musyawarah
negosiasi merundingkan
latih diklat
pembekalan orientasi pengarahan
pelatih instruktur
kurikulum silabus
magang pemagangan
bahan materi
operasi operasional
kerangka struktur
penuntun pemandu
prosedur tata langkah
standar baku patokan norma
aturan kaidah
instruksi perintah arahan
edaran sirkuler
maklumat pengumuman
kesepakatan kesepahaman
nota memorandum memo
ikrar janji komitmen
etik etika
perilaku tingkah kelakuan
prinsip asas
rekomendasi saran anjuran
nasihat advis
konseling bimbingan
konselor pembimbing
kuesioner angket
survei jajak
wawancara interviu
tinjauan telaah kajian ulasan
peneliti periset
analisis analisa
profil gambaran
pangkalan basis bank
mendaftar registrasi
dokumentasi naskah
akreditasi pengakuan
tiket karcis
permohonan memohon permintaan
pemohon peminta
imbalan hadiah
utang hutang
jerat belenggu
perbudakan budak perhambaan
trauma traumatis
kriminal kriminalitas
penjahat pelaku
daring online internet siber digital maya
situs laman portal
sistem mekanisme
rujukan merujuk
pelimpahan penyerahan pengalihan
penyelarasan harmonisasi sinkronisasi
terpadu terintegrasi menyatu
penyedia pemasok
penyediaan pengadaan
ilegal gelap liar
nonprosedural ireguler
pengacara advokat
advokasi pembelaan
penegakan menegakkan
patuh taat
penahanan menahan detensi
tahanan deteni
lapas pemasyarakatan
pembebasan pelepasan
menelusuri pelacakan melacak
kebebasan kemerdekaan
martabat harkat
setara persamaan
inklusi inklusif
pria laki lelaki
kawin nikah
yatim piatu
adopsi pengangkatan
perwalian wali
perawatan merawat
psikososial psikologis kejiwaan
terapi pengobatan
privasi pribadi
diaspora perantau
kewarganegaraan kebangsaan
awak kru
nakhoda kapten
angkutan transportasi
prapemberangkatan prakeberangkatan
deportasi pengusiran
majikan pemberi
pengusaha wirausahawan
keterampilan keahlian kecakapan kompetensi
kejuruan vokasi vokasional
upah gaji penghasilan
calo makelar perantara pialang
domestik rumahan
konstruksi pembangunan
pasok pasokan
transparansi keterbukaan
akuntabilitas pertanggungjawaban
lokal setempat
menyeluruh komprehensif paripurna lengkap
minimum minimal
pemberitahuan notifikasi
majalah jurnal
promosi pemajuan
selebaran brosur pamflet
poster plakat
film sinema
radio siaran
siswa pelajar murid
literasi melek keaksaraan
kesejahteraan kemakmuran
penguatan peningkatan
kapasitas kemampuan kapabilitas
perbaikan memperbaiki pembenahan
reformasi pembaruan
penghidupan nafkah
tabungan simpanan
pinjaman kredit
remitansi remitan
terorganisasi terorganisir
transnasional lintasnegara
sindikat komplotan
bencana musibah
konflik pertikaian
risiko bahaya
rentan kerentanan rawan
disabilitas difabel difabilitas
lansia lanjut
seks seksual
pelacuran prostitusi
penculikan menculik
hilang lenyap
manajemen mengelola penatalaksanaan
pelaksanaan implementasi penerapan penyelenggaraan
pelaksana penyelenggara
sementara temporer interim
kemajuan perkembangan
situasi keadaan kondisi
kecenderungan tren
proyeksi prakiraan perkiraan
luaran capaian
dampak pengaruh
pelajaran pembelajaran
ahli pakar
perumus penyusun
penyusunan perumusan
penyelesaian pemecahan
mediasi penengahan
perselisihan sengketa
pangan makanan
pakaian sandang
paket bingkisan
kupon voucer
cahaya sinar
penentuan penetapan
usia umur
foto gambar
koridor lorong
memberantas menumpas penanggulangan
pengurangan penurunan
pengendalian kontrol
moratorium penghentian
inventaris inventarisasi
matriks tabel
pariwisata wisata
tekstil garmen
tender lelang
konsumen pelanggan
donor donatur penyumbang
iuran sumbangan
personel personalia
peralatan perlengkapan
bangunan gedung
berkelanjutan lestari
relokasi pemindahan
kawan sahabat teman
peka sensitif
berbasis berpusat berfokus berorientasi
nonpemerintah ornop
sanggar studio
kader aktivis pegiat
tokoh pemuka
cerdas pintar
sejahtera makmur
bakti pengabdian
calon bakal
perangkat piranti instrumen
penyamaran kamuflase
ujian pengujian
lulusan alumni
berkala periodik rutin
kertas makalah
rancangan draf konsep
jenjang tingkat level
puncak tertinggi
kehadiran absensi presensi
keterlibatan partisipasi keikutsertaan
pelibatan peran
peserta partisipan
narasumber pembicara
fasilitas sarana prasarana
penghargaan apresiasi anugerah
bebas merdeka
penguasaan kendali
penindakan menindak
razia penggerebekan
pengaturan regulasi
mendata pencacahan sensus
akta akte
pembuatan produksi
penyebaran diseminasi penyebarluasan
publikasi terbitan
penyekapan pengurungan
penyalur agen
penyaluran distribusi
ketahanan resiliensi
ketenteraman ketertiban
swakelola mandiri
kesinambungan keberlanjutan kelangsungan
diskriminasi pembedaan
keberagaman kebinekaan
pengampunan amnesti
pengabaian telantar terlantar
pengemis gelandangan
pengantin mempelai
pembelian beli
perundungan bullying
pemerkosaan perkosaan
terpercaya tepercaya
pengasuh pamong
pelayan pramusaji
mediator penengah
tuntas selesai
pemukiman permukiman
lintassektor antarsektor
antarlembaga antarinstansi
sandaran tumpuan
naungan payung
tangguh kuat
gugus klaster
kerahasiaan konfidensialitas
pelayar pelaut
pengemudi sopir
reunifikasi penyatuan
pelopor perintis pionir
`,
};
