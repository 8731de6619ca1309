/** Long words that Indonesian laws, judgments and papers of this field are full of: an unknown word that is a slip of the keyboard away is meant as one of them. */
export const frequentIndonesian = `
  administrasi administratif akomodasi akreditasi aksesibilitas aktivitas akuntabilitas akuntansi alternatif antardaerah antarinstansi
  antarkementerian antarnegara antarpemerintah antarpulau antarwilayah apartemen australia bagaimana bagaimanapun bendahara bendungan
  berakibat beralamat beralasan beranggapan beranggotakan berangkat berbahasa berbahaya berbatasan berbentuk berbicara bercerita
  berdampak berdasarkan berdomisili berencana berfungsi bergabung bergantung berhadapan berhalangan berhubung berhubungan berinisial
  berisikan berjenjang berkaitan berkantor berkebutuhan berkedudukan berkekuatan berkelanjutan berkembang berkenaan berkepentingan
  berkesinambungan berkewajiban berkomunikasi berkonsultasi berkontribusi berkoordinasi berkualitas berkumpul berkunjung berkurang
  berlainan berlangsung berlanjut berlebihan berlokasi bermaksud bermanfaat beroperasi berpartisipasi berpedoman berpendapat
  berpendidikan berpengalaman berpengaruh berpindah berpotensi bersamaan bersangkutan bersenjata bersidang berstatus bersubsidi
  bersumber bersyarat bertambah bertanggal bertanggung bertempat bertentangan bertindak bertujuan berukuran bervariasi berwenang
  bijaksana bilateral bimbingan birokrasi cenderung dasawarsa definitif deklarasi dekonsentrasi demokrasi demokratis departemen
  deportasi desentralisasi diajarkan diakibatkan dialihkan dialokasikan diamanatkan diamankan dianalisis dianggarkan dianjurkan
  diarahkan diartikan dibacakan dibagikan dibanding dibandingkan dibatalkan dibayarkan dibebankan dibebaskan dibedakan dibenarkan
  diberangkatkan diberhentikan diberikan diberitahu diberitahukan diberlakukan dibiarkan dibicarakan dibuatkan dibubarkan dibuktikan
  dibutuhkan dicairkan dicantumkan diciptakan didaftarkan didahului didakwakan didampingi didapatkan didasarkan didefinisikan
  dideportasi didirikan didistribusikan diedarkan dieksploitasi diekstradisi dievaluasi difasilitasi difokuskan digambarkan digantikan
  digerakkan digolongkan digunakan dihadapkan dihadirkan dihapuskan diharapkan diharuskan dihasilkan dihentikan dihilangkan dihindari
  dihubungi dihubungkan diidentifikasi diinginkan diizinkan dijadikan dijadwalkan dijalankan dijanjikan dijatuhkan dijelaskan dikabulkan
  dikaitkan dikarenakan dikatakan dikategorikan dikecualikan dikehendaki dikelompokkan dikeluarkan dikembalikan dikembangkan dikemukakan
  dikenakan dikerjakan diketahui dikhawatirkan dikirimkan dikoordinasikan dikukuhkan dikumpulkan dikunjungi dikurangi dilacurkan
  dilahirkan dilaksanakan dilakukan dilampirkan dilandasi dilanjutkan dilaporkan dilengkapi diletakkan dilibatkan dilimpahkan dilindungi
  diluncurkan dimaksudkan dimanfaatkan dimasukkan dimohonkan dimungkinkan dimusnahkan dinikmati dinyatakan dipalsukan dipandang
  dipanggil dipekerjakan dipengaruhi diperbaiki diperbarui diperbolehkan diperbudak dipercaya diperdagangkan dipergunakan diperhatikan
  diperiksa diperintahkan diperkirakan diperkuat diperlakukan diperlihatkan diperluas diperlukan diperoleh diperpanjang dipersyaratkan
  dipertahankan dipertanggungjawabkan dipertimbangkan diperuntukkan dipindahkan dipisahkan diplomatik dipublikasikan dipulangkan
  diputuskan dirahasiakan dirancang dirasakan diratifikasi direktorat direncanakan dirugikan dirumuskan disabilitas disajikan disaksikan
  disalurkan disamakan disampaikan disebabkan disebutkan disediakan diselamatkan diselenggarakan diselesaikan diselundupkan disepakati
  diserahkan disesuaikan disetujui disiapkan disiarkan disidangkan disimpulkan disingkat disisihkan disisipkan diskriminasi distribusi
  ditambahkan ditampung ditandatangani ditangani ditanggung ditangkap ditanyakan ditawarkan ditegaskan ditempatkan ditemukan ditentukan
  diterapkan diterbitkan diterjemahkan diteruskan ditetapkan ditimbulkan ditindaklanjuti ditinggalkan ditingkatkan dititipkan dituangkan
  ditugaskan ditujukan ditunjukkan diturunkan diucapkan diumumkan diundangkan diupayakan diuraikan diusahakan diusulkan diutamakan
  diverifikasi diversifikasi diwajibkan diwawancarai dokumenter efektivitas efisiensi ekosistem eksekutif eksemplar eksploitasi
  eksplorasi eksportir eksternal ekstradisi elektronik fasilitas fasilitasi fasilitator finansial fleksibel fleksibilitas frekuensi
  fungsional gelombang geofisika geografis harmonisasi honorarium hortikultura identifikasi identitas implementasi imunisasi independen
  indikator individual indonesia informasi informatika infrastruktur inisiatif inspektorat inspektur instalasi institusi instruksi
  instruktur instrumen intelektual intelijen interaktif internasional intervensi inventarisasi investasi investigasi istirahat jangkauan
  kabupaten kandungan kapasitas karakteristik karantina keagamaan keanggotaan kearsipan kebakaran kebangsaan kebanyakan kebebasan
  kebenaran keberadaan keberangkatan keberatan keberhasilan keberlanjutan kebersihan kebiasaan kebijakan kebijaksanaan kebudayaan
  kebutuhan kecamatan kecelakaan kecenderungan kecepatan kedalaman kedaluwarsa kedaruratan kedatangan kedaulatan kedokteran kedudukan
  kegagalan kehadiran kehakiman keharusan kehidupan kehilangan kehormatan kehutanan keikutsertaan keimigrasian keinginan kejahatan
  kejaksaan kejelasan kekeliruan kekeluargaan kekerasan kekhawatiran kekonsuleran kekuasaan kekurangan kelahiran kelalaian kelancaran
  kelangsungan kelanjutan kelayakan kelebihan kelemahan kelembagaan kelengkapan kelestarian kelulusan kelurahan kemampuan kemandirian
  kemanfaatan kemanusiaan kemasyarakatan kementerian kemerdekaan kemiskinan kemitraan kemudahan kemungkinan kendaraan kenegaraan
  kenyataan keolahragaan kepadatan kepaniteraan kepanjangan kepastian kepatuhan kepatutan kepegawaian kepemilikan kepemimpinan
  kependidikan kependudukan kepentingan kepercayaan keperluan kepesertaan kepolisian kepulangan kepulauan kepunyaan keputusan keragaman
  kerahasiaan kerajinan kerentanan keringanan kerusakan kesadaran kesaksian kesalahan kesediaan kesehatan keseimbangan kesejahteraan
  keselamatan keseluruhan kesempatan kesengajaan kesenjangan kesepahaman kesepakatan kesesuaian kesetaraan kesetiaan kesimpulan
  kesinambungan kesulitan kesusilaan ketahanan ketakutan ketenagakerjaan ketentuan ketepatan keterampilan keterangan keterbatasan
  ketergantungan keterkaitan keterlambatan keterlibatan ketersediaan ketertiban ketetapan ketiadaan ketidakadilan ketidakhadiran
  ketidakmampuan ketidakpastian keturunan keuntungan kewajaran kewajiban kewarganegaraan kewenangan keyakinan khususnya kilometer
  klasifikasi koefisien kombinasi komersial komisaris komisioner komoditas kompensasi kompetensi kompetisi kompetitif komprehensif
  komunikasi komunitas konferensi konfirmasi konsekuensi konseling konservasi konsiderans konsisten konstitusi konstruksi konsultan
  konsultasi kontraktor kontrasepsi kontribusi koordinasi koordinat koordinator korporasi kriminalisasi kualifikasi kualitatif kuantitas
  kuantitatif kuesioner kumulatif kunjungan kurikulum laboratorium legislasi legislatif likuidasi lingkungan lokakarya mahasiswa
  manajemen manufaktur masyarakat matematika mayoritas mekanisme melahirkan melainkan melaksanakan melakukan melampaui melampirkan
  melanggar melanjutkan melaporkan melarikan melengkapi melepaskan meletakkan melibatkan melimpahkan melindungi melintasi meluncurkan
  melupakan memainkan memajukan memandang memanfaatkan memanggil memastikan memasukkan membacakan membagikan membahayakan membandingkan
  membangun membatalkan membatasi membawahi membawahkan membayarkan membebani membebankan membebaskan membedakan membekukan membenarkan
  membentuk memberangkatkan memberantas memberatkan memberdayakan memberhentikan memberikan memberitahu memberitahukan memberitakan
  memberlakukan membersihkan membiarkan membiayai membicarakan membidangi membimbing memblokir membuktikan membutuhkan memelihara
  memengaruhi memerangi memeriksa memerintahkan memerlukan memfasilitasi memikirkan memindahkan meminjamkan memisahkan memorandum
  mempekerjakan mempelajari memperbaiki memperbarui mempercepat memperdagangkan mempergunakan memperhatikan memperhitungkan memperingati
  memperkenalkan memperkirakan memperkuat memperlakukan memperlancar memperlihatkan memperluas mempermudah memperoleh memperpanjang
  mempersiapkan mempertahankan mempertanggungjawabkan mempertimbangkan memproses mempunyai memuaskan memublikasikan memudahkan
  memulangkan memulihkan memungkinkan memusatkan memutuskan menaikkan menambahkan menampung menandatangani menangani menanggapi
  menanggulangi menanggung menangkap menantang menanyakan menawarkan mencantumkan menceritakan mencerminkan menciptakan mencukupi
  mencurigakan mendaftar mendaftarkan mendahului mendakwakan mendampingi mendapatkan mendatang mendatangi mendatangkan mendefinisikan
  mendekati mendengar mendengarkan mendeportasi menderita mendirikan mendorong menduduki mendukung menegakkan menegaskan menekankan
  menelepon menelusuri menempati menempatkan menempelkan menemukan menentang menentukan menerangkan menerapkan menerbitkan menerjemahkan
  meneruskan menetapkan mengabaikan mengabulkan mengaburkan mengadakan mengadili mengadopsi mengajarkan mengajukan mengakhiri
  mengakibatkan mengakses mengalami mengalihkan mengalokasikan mengamankan mengamati mengambil menganalisis mengancam mengandalkan
  mengandung menganggap mengangkat mengangkut menganjurkan mengantar mengantisipasi mengarahkan mengatakan mengatasi mengawasi
  mengecualikan mengejutkan mengeksploitasi mengelola mengeluarkan mengembalikan mengembangkan mengemudi mengemukakan mengenakan
  mengenali mengendalikan mengerjakan mengesahkan mengetahui mengevaluasi menggabungkan menggagalkan menggambarkan mengganggu mengganti
  menggantikan menggelar menggerakkan menggunakan menghadap menghadapi menghadiri menghalangi menghambat menghapus menghapuskan
  mengharapkan menghargai mengharuskan menghasilkan menghendaki menghentikan menghilangkan menghimpun menghindari menghitung menghormati
  menghubungi menghubungkan menghukum mengidentifikasi mengikuti mengikutsertakan mengimbau mengindahkan mengindikasikan
  menginformasikan mengingat mengingatkan menginginkan menginjak mengirimkan mengizinkan mengklaim mengkritik mengontrol
  mengoordinasikan mengoperasikan menguasai menguatkan mengucapkan mengulangi mengumpulkan mengumumkan mengundang mengundurkan
  mengungkapkan mengungsi mengunjungi menguntungkan mengupayakan menguraikan mengurangi mengusahakan mengusulkan mengutamakan menikmati
  menimbang menimbulkan menindaklanjuti meninggal meninggalkan meningkat meningkatkan menjadikan menjalani menjalankan menjangkau
  menjanjikan menjatuhkan menjelang menjelaskan menjemput menjunjung mensyaratkan mentransfer menugaskan menuliskan menumbuhkan
  menunaikan menunjang menunjukkan menurunkan menuturkan menyadari menyajikan menyaksikan menyalahgunakan menyalahkan menyalurkan
  menyampaikan menyangkut menyarankan menyatakan menyebabkan menyebarkan menyebarluaskan menyeberang menyebutkan menyediakan
  menyelamatkan menyelenggarakan menyelesaikan menyelidiki menyelundupkan menyeluruh menyenangkan menyentuh menyepakati menyerahkan
  menyertai menyerupai menyesatkan menyesuaikan menyetujui menyewakan menyiapkan menyimpan menyimpulkan menyinggung menyosialisasikan
  menyulitkan menyumbang merancang merangkap merasakan meratifikasi merekomendasikan merencanakan merendahkan meringankan merugikan
  merumuskan merupakan meteorologi metodologi mewajibkan mewawancarai mewujudkan meyakinkan moratorium multilateral musyawarah
  narahubung narapidana narasumber narkotika negosiasi nomenklatur nonformal nonpemerintah nonprosedural nusantara operasional ordonansi
  organisasi orientasi paguyuban pandangan panggilan pangkalan parameter paripurna pariwisata partisipasi partisipatif pegadaian
  pekarangan pekerjaan pelabuhan pelacuran pelajaran pelaksana pelaksanaan pelanggan pelanggaran pelantikan pelaporan pelarangan
  pelatihan pelayanan pelayaran peleburan pelelangan pelepasan pelestarian pelibatan pelimpahan pelindung pelindungan pelunasan
  pemagangan pemahaman pemakaian pemakaman pemaksaan pemalsuan pemanfaatan pemantauan pemasangan pemasaran pemasukan pemasyarakatan
  pembacaan pembagian pembaharuan pembahasan pembanding pembangkit pembangunan pembantuan pembaruan pembatalan pembatasan pembayaran
  pembebanan pembebasan pembekuan pembelaan pembelajaran pembelian pembentukan pemberangkatan pemberantasan pemberdayaan pemberhentian
  pemberian pemberitaan pemberitahuan pemberlakuan pembetulan pembiayaan pembicara pembicaraan pembimbing pembimbingan pembinaan
  pemblokiran pembuatan pembubaran pembukaan pembuktian pembukuan pemecahan pemekaran pemeliharaan pemenuhan pemerasan pemerataan
  pemeriksa pemeriksaan pemerintah pemerintahan pemidanaan pemikiran pemilihan pemilikan pemindahan pemisahan pemotongan pemrosesan
  pemulangan pemulihan pemungutan pemusnahan pemutusan penagihan penahanan penambahan penambangan penampung penampungan penanaman
  penandatanganan penanganan penanggulangan penanggung penangkalan penangkap penangkapan penapisan penarikan penasihat penawaran
  pencabutan pencaharian pencairan pencapaian pencarian pencatatan pencegahan pencemaran penciptaan pencucian penculikan pencurian
  pendaftaran pendahuluan pendamping pendampingan pendanaan pendapatan pendataan pendatang pendayagunaan pendekatan penderita
  penderitaan pendidikan pendirian pendistribusian pendukung penebangan penegakan penegasan penekanan penelitian penelusuran penempatan
  penentuan penerangan penerapan penerbangan penerbitan penerimaan penerjemah penertiban penerusan penetapan pengabdian pengacara
  pengadaan pengadilan pengaduan pengairan pengajuan pengakuan pengalaman pengalihan pengalokasian pengamanan pengamatan pengambilan
  pengangkatan pengangkut pengangkutan penganiayaan pengantar pengaturan pengawasan pengecekan pengecualian pengelola pengelolaan
  pengeluaran pengembalian pengembangan pengemudi pengenaan pengendali pengendalian pengentasan pengerahan pengertian pengesahan
  pengetahuan penggabungan pengganggu pengganti penggantian penggelapan penggeledahan penggerak penggerebekan penggugat penggunaan
  penghapusan pengharapan penghargaan penghasil penghasilan penghentian penghidupan penghitungan penghormatan penghubung
  pengidentifikasian penginapan pengiriman pengisian pengkajian pengobatan pengolahan pengoperasian penguasaan penguatan pengujian
  pengukuran pengumpul pengumpulan pengumuman pengundangan pengungkapan pengungsi pengunjung pengurangan pengurusan pengusaha
  pengusahaan penilaian penimbunan penindasan peninggalan peningkatan peninjauan penitipan penjaminan penjatuhan penjelasan penjemputan
  penjeratan penjualan penolakan pensiunan penugasan penulisan penumpang penundaan penunjang penunjukan penuntutan penurunan penutupan
  penyajian penyalahgunaan penyaluran penyampaian penyandang penyaringan penyebaran penyeberangan penyediaan penyehatan penyelenggara
  penyelenggaraan penyelesaian penyelewengan penyelidikan penyelundupan penyempurnaan penyerahan penyerapan penyertaan penyesuaian
  penyetoran penyiapan penyiaran penyidikan penyiksaan penyimpanan penyimpangan penyintas penyitaan penyuluhan penyunting penyusunan
  penyusutan peradilan peralatan peralihan perancangan perangkat perantara peraturan perawatan perbaikan perbandingan perbankan
  perbatasan perbedaan perbendaharaan perbuatan perbudakan perburuhan percakapan percepatan perceraian percetakan percobaan perdagangan
  perdamaian peredaran perekonomian perekrutan perempuan perencanaan pergantian pergerakan pergeseran perguruan perhatian perhitungan
  perhubungan perikanan perimbangan perindustrian peringatan peringkat peristiwa perizinan perjalanan perjanjian perkataan perkawinan
  perkebunan perkembangan perkeretaapian perkiraan perkotaan perkumpulan perlakuan perlawanan perlengkapan perlindungan perlintasan
  perluasan permainan permasalahan permintaan permodalan permohonan permukaan permukiman permulaan permusyawaratan pernikahan pernyataan
  perolehan perorangan perpajakan perpanjangan perpindahan perpustakaan persaingan persalinan persamaan persatuan persediaan
  perselisihan persentase perseorangan perseratus perserikatan perseroan persetujuan persiapan persidangan persoalan persyaratan
  pertahanan pertambahan pertambangan pertanahan pertandingan pertanggungan pertanggungjawaban pertanian pertanyaan pertemuan
  pertengahan pertimbangan pertolongan pertukaran pertumbuhan perubahan perumahan perumusan perundangan perundingan peruntukan
  perusahaan perusakan perwakilan pesantren pestisida peternakan pornografi potensial prasarana preventif prioritas produktif
  produktivitas profesional proporsional prosedural prostitusi psikologi psikologis psikososial publikasi puskesmas radioaktif rancangan
  rangkaian ratifikasi realisasi referensi reformasi registrasi rehabilitasi reintegrasi rekapitulasi reklamasi rekomendasi rekonstruksi
  rekrutmen repatriasi representasi reproduksi responden restitusi retribusi ringkasan rombongan sebagaimana sebaiknya sebanding
  sebelumnya sebenarnya sedangkan sedemikian sederajat sederhana seharusnya sehubungan sejahtera sekaligus sekalipun sekelompok
  sekretariat sekretaris selanjutnya seluruhnya sementara senantiasa sendirian sepanjang sepengetahuan sepenuhnya sepertiga serangkaian
  sertifikasi sertifikat seseorang setingkat signifikan singkatan sistematis solidaritas sosialisasi spesialis stabilitas standardisasi
  statistik strategis struktural subbagian subdirektorat sumbangan supervisi supremasi syahbandar tanggapan tanggungan tangkapan
  tantangan teknologi telekomunikasi tenggelam terbangun terbanyak terbentuk tercantum tercermin terdaftar terdahulu terdampak terdampar
  terdengar terganggu tergantung tergolong terhitung terhubung teridentifikasi terintegrasi teritorial terjangkau terjemahan terkadang
  terkandung terlaksana terlambat terlampir terlarang termaksud termaktub terorganisasi terorisme terpasang terpencil terpengaruh
  terpenting terpenuhi terpidana terpisahkan tersangka tersendiri tersimpan tertanggal tertinggal tertinggi tingkatan tradisional
  transaksi transmigrasi transnasional transparan transparansi transportasi tunggakan tunjangan universal universitas verifikasi
  wawancara yurisdiksi
`;

/** Words of their own that stand as near to one of them, other spellings that are told elsewhere, and English, Malay or older words that papers quote. */
export const besideFrequentIndonesian = `
  penapasan specialis generalis
  aktifitas bandungan bedasa beralangan berangkutan berbalasan berbenguk berdempak berdompak berembang berempat berenang bergaung
  bergibung berguntung berharapan berisyarat berjanjang berjinjang berjunjung berkarang berkempul berkenalan berkenan berkerang
  berkoperasi berkurung berpangkat berpantai bersenang bersiang bertandak bertanggang bertinggal bertinggung bertunggang berukiran
  berungkat dalihkan devaluasi diakarkan dialahkan diancang dianginkan dibabarkan dibagaikan dibagian dibaktikan dibantalkan dibedakkan
  dibendakan dibentarkan dibilangkan dibugarkan dibulatkan diburaikan dibutakan dibuyarkan dicapkan dicarikan dicerahkan dicirikan
  dicuraikan didalihkan didatarkan didevaluasi didinginkan dievakuasi digambaran digarapkan digebrakkan digegaskan digertakkan dihadapan
  dihaluskan diharukan dihauskan diindahkan diisapkan dijajarkan dijalanan dijalinkan dijatahkan dijauhkan dijudikan dikabelkan
  dikaulkan dikayakan dikelaskan dikembungkan dikemudian dikenalan dikenalkan dikenapkan dikirikan dikotakan dikumuhkan dikurungi
  dilajukan dilanggarkan dilanjurkan dilaparkan dilenakan dilihatkan dilokasikan dimarahkan dimasakkan dinginkan dipakukan dipalangkan
  dipancang diparahkan dipelukan diperdaya diperkarakan diperkerjakan dipetakkan diragikan dirangkap dirapatkan direvaluasi disamarkan
  disampingi disasarkan disearahkan disebatkan diseduakan diseludupkan disentralisasi disialkan disigapkan disinarkan distabilitas
  disuapkan disuarkan disusulkan ditabahkan ditanggalkan ditapung ditebaskan ditegapkan ditepatkan diterakan ditertibkan ditetaskan
  dituangan dituankan ditujuan ditumpatkan ditunangkan ditunggalkan diuangkan diuapkan diujarkan diundangan diunjukkan diunjurkan
  diusapkan diutangkan diutuhkan diutuskan diwajarkan efektifitas facilitator financial infestasi kadaluwarsa kalurahan kandangan
  kealaman keanginan kebakaan kebangsatan keberadaban keberkatan kebilangan kebinasaan kebisaan kebuntungan kedinginan keeratan
  kegagapan kegatalan kehandalan keharuan kehausan kejelusan kekahatan kelangsingan kelentingan kelumrahan kematraan kementan kemudaan
  kemurahan kendungan kentungan kepadaan kepatihan kepeningan kesalehan kesalihan kesebatan keseksian kesempitan kesetimbangan kesihatan
  kesimpatan ketegapan ketelatan ketempatan keterikatan ketetalan ketrampilan ketuhanan keutuhan kewalahan kilometre konstriksi
  konsultansi konsumsi kontaktor lengkungan melajukan melakurkan melalukan melanjurkan melaparkan melaraikan melarikkan melariskan
  melerakkan meletakan melihatkan melimpaui melirikkan meluapkan melumangkan memadahkan memakukan memalangkan memancang memanggung
  memantang memasakkan memasokkan memasukan mematikan memaukan membacokan membagaikan membaktikan membakukan membantalkan membantun
  membaratkan membasahi membasahkan membatin membawakan membedahkan membedakkan membenakan membendakan membentarkan memberaikan
  memberakan memberangi membuayai membukukan membuyarkan memelukan mementang memerhatikan memerikan memeroleh memesatkan memestikan
  memfitnah memilihkan mempengaruhi mempengaruhinya memperakukan memperdaya memperkarakan memperkerjakan mempermurah mempertuhankan
  mempublikasikan memroses memuasakan memuatkan memudakan memurahkan menabahkan menaburkan menaksikan menambang menambuhkan menampang
  menanang menanggal menanggalkan menanggang menanggap menapung menarikkan menatang menatangkan mencakupi mencampung mencentang
  mencerapkan menceriakan mencirikan mencorong mendagang mendagangkan mendagri mendakwahkan mendatar mendatarkan mendenyar menderapkan
  menderitakan mendidikan mendodong menebarkan menebaskan menegapkan menegasikan menekunkan menelpon menembang menembangkan menenang
  menenangkan menenteng menepati menepatkan menerakan menerangi menerbangkan menerjangkan menertibkan menertibkannya menetakkan
  menetalkan menetaskan mengabadikan mengabarkan mengabukan mengabutkan mengacapkan mengadabkan mengadali mengadatkan mengadukan
  mengagulkan mengagunkan mengahlikan mengajikan mengakankan mengakukan mengalahkan mengalangi mengalikan mengamangkan mengamarkan
  mengambau mengambulkan mengaminkan mengampaikan mengampung menganankan mengandakkan mengandam mengandang menganggung menganginkan
  menganjak mengantang mengantungkan mengarabkan mengarihkan mengarwahkan mengasakan mengasrahkan mengatapkan mengataskan mengaulkan
  mengayakan mengebangkan mengebutkan mengecapkan mengejakan mengejarkan mengeklaim mengembungkan mengenakkan mengenalan mengenalkan
  mengenangkan mengenapkan mengenaskan mengendali mengendurkan mengenjak mengerahkan mengeraikan mengerapkan mengesakan mengesankan
  mengevakuasi menggalangi menggandung menggarapkan menggatalkan menggaungkan menggeraikan menggeramkan menggerekkan menggertakkan
  menghadapkan menghaluskan menghantar mengharai mengharap mengharukan menghauskan menghimbau mengimankan mengimbang mengimbangkan
  mengindang mengingarkan mengiraikan mengirikan mengisahkan mengkontrol mengkoordinasikan mengonfirmasikan mengotakan mengritik
  menguangi menguapkan menguarkan menguburkan mengujarkan mengulitkan mengumbang mengunjukkan mengunjurkan mengurungi mengusapkan
  mengutangi menimang menimbau meninggung meningkap meniruskan menjalakan menjalang menjalinkan menjantang menjatahkan menjauhkan
  menjeling menjeluskan menjemukan menjerangkan menjudikan menjulang menjumput menongkat menongkatkan menransfer menstransfer
  mensyariatkan menterjemahkan mentransmisikan menubuhkan menulangi menulikan menumbang menumpatkan menumpulkan menunang menunggal
  menunggalkan menuruskan menyabarkan menyaburkan menyadap menyalakan menyalami menyamankan menyambang menyandari menyandung
  menyarangkan menyatukan menyearahkan menyebatkan menyebaurkan menyebukan menyeduakan menyegakkan menyegarkan menyelitkan menyeludupkan
  menyelusuri menyempati menyempatkan menyemukakan menyemukan menyerapkan menyesarkan menyialkan menyigapkan menyimbang menyinggang
  menyingkat menyingkatkan menyirapkan menyuapkan menyubang menyujikan menyulangi menyungging menyusulkan meracang meragikan merancung
  merandang merasaikan merasikan merenangkan meruapkan millimeter pancangan panggalan pekerjaannya pelaburan peladangan pelamaran
  pelarungan pelataran pelatian pelayangan pelebaran pelengkapan pelihatan pelintasan pelonggaran peloporan peluasan pelumasan pemakanan
  pemalaman pemasakan pemasokan pemasungan pematangan pembabaran pembaktian pembakuan pembantunan pembarutan pembauran pembelahan
  pembelitan pembenaan pembiakan pembugaran pembulatan pembuluan pemburuan pemegangan pemelajaran pemeragaan pemerian pemilahan
  pemilinan pemindaan pemodalan pemohonan pemprosesan pemrasaran pemuatan pemugasan pemukiman pemukimannya pemunahan penaikan penajaman
  penamatan penampang penampangan penandaan penandasan penanggalan penapaian penapusan penarian penarikhan penasaran penasehat penataan
  penatapan pencacian pencaran pencatutan pencerapan pencerita penceritaan pencirian pencuplikan pendagang pendangkalan pendaraan
  pendataran pendayaan pendayang penebakan penebaran penebasan penebusan penegahan penegalan penegangan penegasian penekenan penelanan
  penembahan penempaan penenangan penepatan peneraan peneralan penerangkan penerjangan penetakan penetalan penetasan pengabadian
  pengacuan pengafiran pengagihan pengaitan pengajian pengakuran pengakutan pengalahan pengalian pengaliran pengaluran pengamitan
  pengampunan pengandangan pengangkaan pengangut pengarahan pengarangan pengartian pengarungan pengarusan pengasahan pengejaan
  pengelaman pengembalaan pengembungan pengenalan pengeruhan penggarapan penggertak penghadapan penghalusan penghantar penghiduan
  penghirupan pengimbalan pengimbangan pengisahan pengkalan pengobaran penguangan penguaran pengudusan pengujung pengukiran penguluran
  pengumpilan pengunjukan pengurasan pengurungan pengusutan pengutusan penilikan penimbangan penipisan penitian penjatahan penjauhan
  penjeraan penjerapan penobatan penterjemah penulangan penumbangan penumpangan penunggalan penunjukkan penurapan penurian penyaliran
  penyalutan penyampingan penyangkalan penyangkut penyaran penyataan penyebatan penyegaran penyelisikan penyeludupan penyelundup
  penyelusuran penyerangan penyergapan penyerkapan penyesahan penyetrapan penyikapan penyinaran penyingkatan penyisian penyisikan
  penyuapan penyudutan penyulihan penyuluran penyusuan peraihan peralahan perambahan perancungan perapatan perapihan perarangan
  perasingan perataan perawanan perbatikan perbendaan perbuahan perburuan percaturan perdagangkan perdayangan peredaan perekanan
  perendangan peretakan pergadaian pergolongan pergurauan periklanan perindahan perisakan perjoangan perkarangan perkawanan perlajuan
  perlanggaran perlawatan perlelangan permagangan permakaman permasyarakatan permodelan permukahan permuliaan pernilaian perobahan
  persatean perserian persinggahan persingkat pertahankan pertahunan pertolehan pertubuhan peruasan perulasan perundungan peruntukkan
  portfolio procedural produktifitas professional rekognisi rombengan sahbandar sambangan sebaliknya sebandung sendangan tanggalan
  tangkupan tecermin tentangan terbantun tercampak terdangka terpasung terpentang territorial tertolong tingkapan trafiking tunangan
  versifikasi
`;
