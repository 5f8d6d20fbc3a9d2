<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Caption</name>
    <message>
        <source>%1 UTC</source>
        <comment>after since, from, to; the hour is 0</comment>
        <translation>pukul %1 UTC</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>after since, from, to; the hour is 1</comment>
        <translation>pukul %1 UTC</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>after since, from, to; the hour is 2 to 23</comment>
        <translation>pukul %1 UTC</translation>
    </message>
    <message>
        <source>at %1 UTC</source>
        <comment>the hour is 0</comment>
        <translation>pukul %1 UTC</translation>
    </message>
    <message>
        <source>at %1 UTC</source>
        <comment>the hour is 1</comment>
        <translation>pukul %1 UTC</translation>
    </message>
    <message>
        <source>at %1 UTC</source>
        <comment>the hour is 2 to 23</comment>
        <translation>pukul %1 UTC</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service and place in a headline</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: service disrupted</source>
        <comment>headline</comment>
        <translation>%1: layanan terganggu</translation>
    </message>
    <message>
        <source>%1: disruption easing</source>
        <comment>headline</comment>
        <translation>%1: gangguan mereda</translation>
    </message>
    <message>
        <source>%1: disruption over</source>
        <comment>headline</comment>
        <translation>%1: gangguan berakhir</translation>
    </message>
    <message>
        <source>%1: possible disruption</source>
        <comment>headline</comment>
        <translation>%1: kemungkinan gangguan</translation>
    </message>
    <message>
        <source>%1: no disruption seen</source>
        <comment>headline</comment>
        <translation>%1: tidak tampak gangguan</translation>
    </message>
    <message>
        <source>%1: too little data</source>
        <comment>headline</comment>
        <translation>%1: data terlalu sedikit</translation>
    </message>
    <message>
        <source>There is too little data about %1 %2 on %3%4 to say whether anything is wrong.</source>
        <comment>%1 service, %2 at a time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>Data tentang %1 pada %3 %2%4 terlalu sedikit untuk memastikan ada tidaknya gangguan.</translation>
    </message>
    <message>
        <source>%1 showed no sign of a disruption %2 on %3%4: no more measurements failed than usual.</source>
        <comment>%1 service, %2 at a time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>%1 tidak menunjukkan tanda gangguan pada %3 %2%4: pengukuran yang gagal tidak lebih banyak dari biasanya.</translation>
    </message>
    <message>
        <source>%1 showed no sign of a disruption %2 on %3%4: there were no more reports than usual.</source>
        <comment>%1 service, %2 at a time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>%1 tidak menunjukkan tanda gangguan pada %3 %2%4: laporan tidak lebih banyak dari biasanya.</translation>
    </message>
    <message>
        <source>There were signs of a disruption of %1 %2 on %3%4; since when is not known.</source>
        <comment>%1 service, %2 at a time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>Ada tanda-tanda gangguan pada %1 pada %3 %2%4; sejak kapan belum diketahui.</translation>
    </message>
    <message>
        <source>There have been signs of a disruption of %1 since %2 on %3%4; it is not confirmed yet.</source>
        <comment>%1 service, %2 time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>Ada tanda-tanda gangguan pada %1 sejak %3 %2%4; gangguan itu belum terkonfirmasi.</translation>
    </message>
    <message>
        <source>%1 was disrupted from %2 to %3 on %4%5 and works again. Duration: about %6.</source>
        <comment>%1 service, %2 time, %3 time, %4 date, %5 nothing or other zones in brackets, %6 as 2 hours 20 minutes</comment>
        <translation>%1 mengalami gangguan pada %4, dari %2 hingga %3%5 dan kini sudah pulih. Lamanya sekitar %6.</translation>
    </message>
    <message>
        <source>%1 was disrupted from %2 on %3 to %4 on %5%6 and works again. Duration: about %7.</source>
        <comment>%1 service, %2 time, %3 date, %4 time, %5 date, %6 nothing or other zones in brackets, %7 as 2 hours 20 minutes</comment>
        <translation>%1 mengalami gangguan dari %3 %2 hingga %5 %4%6 dan kini sudah pulih. Lamanya sekitar %7.</translation>
    </message>
    <message>
        <source>%1 has been disrupted in several places, in the first of them since %2 on %3%4.</source>
        <comment>%1 service, %2 time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>%1 mengalami gangguan di beberapa tempat, yang pertama sejak %3 %2%4.</translation>
    </message>
    <message>
        <source>%1 has been disrupted since %2 on %3%4; the disruption is now easing.</source>
        <comment>%1 service, %2 time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>%1 mengalami gangguan sejak %3 %2%4; gangguan kini mulai mereda.</translation>
    </message>
    <message>
        <source>%1 has been disrupted since %2 on %3%4.</source>
        <comment>%1 service, %2 time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>%1 mengalami gangguan sejak %3 %2%4.</translation>
    </message>
    <message numerus="yes">
        <source>At the worst, %2 of %3 measurement(s) failed within %4 (to %1).</source>
        <comment>%1 time, %2 per cent, %3 number, %4 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>Pada puncaknya, %2 dari %3 pengukuran gagal dalam %4 (hingga %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %3 measurement(s) within %4 (to %1), %2 failed.</source>
        <comment>%1 time, %2 per cent, %3 number, %4 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>Dari %3 pengukuran dalam %4 (hingga %1), %2 gagal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the hour to %1, %2 report(s) came in.</source>
        <comment>%1 time, %2 number</comment>
        <translation>
            <numerusform>Dalam satu jam hingga %1 masuk %2 laporan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %3 (to %1), %2 report(s) came in.</source>
        <comment>%1 time, %2 number, %3 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>Dalam %3 (hingga %1) masuk %2 laporan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the worst, %2 report(s) came in within %4 (to %1), %3 times as many as usual.</source>
        <comment>%1 time, %2 number, %3 rate, %4 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>Pada puncaknya masuk %2 laporan dalam %4 (hingga %1), %3 kali lipat dari biasanya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the hour to %1, %2 report(s) came in, %3 times as many as usual.</source>
        <comment>%1 time, %2 number, %3 rate</comment>
        <translation>
            <numerusform>Dalam satu jam hingga %1 masuk %2 laporan, %3 kali lipat dari biasanya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %4 (to %1), %2 report(s) came in, %3 times as many as usual.</source>
        <comment>%1 time, %2 number, %3 rate, %4 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>Dalam %4 (hingga %1) masuk %2 laporan, %3 kali lipat dari biasanya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The disruption stands out in %1 countries and territories.</source>
        <translation>
            <numerusform>Gangguan terlihat jelas di %1 negara dan wilayah.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>subdivision and country as in New York/United States</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 (%2 of measurements failing)</source>
        <comment>place, per cent; first of a list</comment>
        <translation>%1 (%2 pengukuran gagal)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, per cent; in a list</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 times the usual number of reports)</source>
        <comment>place, rate; first of a list</comment>
        <translation>%1 (laporan %2 kali lipat dari biasanya)</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <comment>place, rate; in a list</comment>
        <translation>%1 (%2 kali)</translation>
    </message>
    <message>
        <source>Worst hit parts of the world: %1.</source>
        <comment>list</comment>
        <translation>Kawasan dunia yang paling parah: %1.</translation>
    </message>
    <message>
        <source>Worst hit countries: %1.</source>
        <comment>list</comment>
        <translation>Negara yang paling parah: %1.</translation>
    </message>
    <message>
        <source>Worst hit states and provinces: %1.</source>
        <comment>list</comment>
        <translation>Provinsi dan negara bagian yang paling parah: %1.</translation>
    </message>
    <message>
        <source>%1 (too little data)</source>
        <comment>place</comment>
        <translation>%1 (data terlalu sedikit)</translation>
    </message>
    <message>
        <source>%1 %2 times the usual number of reports (between %3 and %4 times, allowing for chance)</source>
        <comment>place, rate, lower and upper limit; first of a list</comment>
        <translation>%1 dengan laporan %2 kali lipat dari biasanya (antara %3 dan %4 kali bila faktor kebetulan diperhitungkan)</translation>
    </message>
    <message>
        <source>%1 %2 times (%3 to %4)</source>
        <comment>place, rate, lower and upper limit; in a list</comment>
        <translation>%1 %2 kali (%3 hingga %4)</translation>
    </message>
    <message>
        <source>Chance does not explain the lead of the place named first.</source>
        <translation>Selisih tempat yang disebut pertama tidak dapat dijelaskan sebagai kebetulan.</translation>
    </message>
    <message>
        <source>Chance alone may explain the differences between these places.</source>
        <translation>Perbedaan antara tempat-tempat ini bisa jadi hanya kebetulan.</translation>
    </message>
    <message>
        <source>In comparison: %1.</source>
        <comment>list</comment>
        <translation>Sebagai perbandingan: %1.</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <comment>place, time; first of a list</comment>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, time; in a list</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where it began, in order: %1.</source>
        <comment>list</comment>
        <translation>Urutan awal gangguan: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what does not work, per cent; in a list</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What users report most: %1.</source>
        <comment>list</comment>
        <translation>Yang paling banyak dikeluhkan pengguna: %1.</translation>
    </message>
    <message>
        <source>Recorded event (%1): %2.</source>
        <comment>times, quotation</comment>
        <translation>Peristiwa tercatat (%1): %2.</translation>
    </message>
    <message>
        <source>Later notice (%1): %2.</source>
        <comment>time, quotation</comment>
        <translation>Pengumuman susulan (%1): %2.</translation>
    </message>
    <message>
        <source>Official notice (%1): %2.</source>
        <comment>time, quotation</comment>
        <translation>Pengumuman resmi (%1): %2.</translation>
    </message>
    <message>
        <source>Later notice (%1, %2): %3.</source>
        <comment>time, state, quotation</comment>
        <translation>Pengumuman susulan (%1, %2): %3.</translation>
    </message>
    <message>
        <source>Official notice (%1, %2): %3.</source>
        <comment>time, state, quotation</comment>
        <translation>Pengumuman resmi (%1, %2): %3.</translation>
    </message>
    <message>
        <source>There is no official notice so far.</source>
        <translation>Sejauh ini belum ada pengumuman resmi.</translation>
    </message>
    <message>
        <source>No cause has been published.</source>
        <translation>Penyebabnya belum diumumkan.</translation>
    </message>
    <message>
        <source>Cause, as published later (%1): %2.</source>
        <comment>time, cause</comment>
        <translation>Penyebab menurut pengumuman kemudian (%1): %2.</translation>
    </message>
    <message>
        <source>Cause, as published: %1.</source>
        <comment>cause</comment>
        <translation>Penyebab menurut pengumuman: %1.</translation>
    </message>
    <message>
        <source>user reports</source>
        <comment>evidence; in a list</comment>
        <translation>laporan pengguna</translation>
    </message>
    <message>
        <source>measurements</source>
        <comment>evidence; in a list</comment>
        <translation>pengukuran</translation>
    </message>
    <message>
        <source>published notices</source>
        <comment>evidence; in a list</comment>
        <translation>pengumuman yang terbit</translation>
    </message>
    <message>
        <source>How sure is this: %1.</source>
        <comment>as in practically certain</comment>
        <translation>Tingkat kepastian: %1.</translation>
    </message>
    <message>
        <source>How sure is this: %1. Evidence: %2.</source>
        <comment>as in practically certain; list</comment>
        <translation>Tingkat kepastian: %1. Bukti: %2.</translation>
    </message>
    <message>
        <source>Measurements do not confirm it.</source>
        <translation>Pengukuran tidak menguatkannya.</translation>
    </message>
    <message>
        <source>Note: these figures are a reconstruction, made afterwards from what is known of the event; they are not a recording.</source>
        <translation>Catatan: angka-angka ini adalah rekonstruksi yang dibuat kemudian dari apa yang diketahui tentang peristiwa itu, bukan hasil rekaman.</translation>
    </message>
    <message>
        <source>Note: these figures are simulated; they describe no real event.</source>
        <translation>Catatan: angka-angka ini adalah simulasi dan tidak menggambarkan peristiwa nyata.</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <comment>credit lines</comment>
        <translation>Sumber data: %1</translation>
    </message>
    <message numerus="yes">
        <source>At the worst, in the hour to %1, %2 report(s) came in, %3 times as many as usual.</source>
        <comment>%1 time, %2 number, %3 rate</comment>
        <translation>
            <numerusform>Pada puncaknya, dalam satu jam hingga %1 masuk %2 laporan, %3 kali lipat dari biasanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>By chance alone, so many measurements would fail less than once in a million cases.</source>
        <translation>Secara kebetulan saja, kegagalan pengukuran sebanyak itu terjadi kurang dari sekali dalam sejuta kasus.</translation>
    </message>
    <message>
        <source>By chance alone, so many reports would come less than once in a million cases.</source>
        <translation>Secara kebetulan saja, laporan sebanyak itu muncul kurang dari sekali dalam sejuta kasus.</translation>
    </message>
    <message>
        <source>By chance alone, so many measurements would fail less than once in a thousand cases.</source>
        <translation>Secara kebetulan saja, kegagalan pengukuran sebanyak itu terjadi kurang dari sekali dalam seribu kasus.</translation>
    </message>
    <message>
        <source>By chance alone, so many reports would come less than once in a thousand cases.</source>
        <translation>Secara kebetulan saja, laporan sebanyak itu muncul kurang dari sekali dalam seribu kasus.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>place as in a dateline, then the sentence about it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>In the hour to %1, %2 of %3 measurement(s) failed.</source>
        <comment>%1 time, %2 per cent, %3 number</comment>
        <translation>
            <numerusform>Dalam satu jam hingga %1, %2 dari %3 pengukuran gagal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassTexts</name>
    <message>
        <source>&quot;%1&quot; is no choice of classes: after the colon stands how many, %2 to %3, with a method other than fixed and continuous</source>
        <translation>“%1” bukan pilihan kelas: setelah titik dua ada jumlahnya, %2 hingga %3, dengan metode selain fixed dan continuous</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way to make classes; there are %2</source>
        <translation>“%1” bukan cara membuat kelas; yang ada %2</translation>
    </message>
    <message>
        <source>fixed limits</source>
        <translation>batas tetap</translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation>kuantil</translation>
    </message>
    <message>
        <source>equal intervals</source>
        <translation>selang sama</translation>
    </message>
    <message>
        <source>geometric intervals</source>
        <translation>selang geometris</translation>
    </message>
    <message>
        <source>natural breaks</source>
        <translation>batas alami</translation>
    </message>
    <message>
        <source>continuous colours</source>
        <translation>warna kontinu</translation>
    </message>
</context>
<context>
    <name>ColourTexts</name>
    <message>
        <source>Heat</source>
        <translation>Panas</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Ungu</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Abu-abu</translation>
    </message>
    <message>
        <source>Blue to red</source>
        <translation>Biru ke merah</translation>
    </message>
    <message>
        <source>Blue to brown</source>
        <translation>Biru ke cokelat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of colours; there are %2</source>
        <translation>“%1” bukan rentang warna; yang ada %2</translation>
    </message>
</context>
<context>
    <name>EvidenceTexts</name>
    <message>
        <source>less than %1</source>
        <translation>kurang dari %1</translation>
    </message>
    <message>
        <source>Reports: %1 where %2 are usual. If nothing were wrong, as many or more would come with a probability of %3; with all regions of this level looked at, %4.</source>
        <translation>Laporan: %1, biasanya %2. Seandainya tidak ada gangguan, laporan sebanyak itu atau lebih muncul dengan peluang %3; dengan memperhitungkan semua wilayah pada tingkat ini, %4.</translation>
    </message>
    <message>
        <source>Measurements: %1 % of %2 failed where %3 % are usual. If nothing were wrong, as many or more would fail with a probability of %4; with all regions of this level looked at, %5.</source>
        <translation>Pengukuran: %1% dari %2 gagal, biasanya %3%. Seandainya tidak ada gangguan, kegagalan sebanyak itu atau lebih terjadi dengan peluang %4; dengan memperhitungkan semua wilayah pada tingkat ini, %5.</translation>
    </message>
    <message numerus="yes">
        <source>Notices: %n in force; counted, by convention, as a probability of %1.</source>
        <translation>
            <numerusform>Pengumuman: %n berlaku; menurut kesepakatan dihitung sebagai peluang %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together (Cauchy combination, which allows for sources that depend on each other): %1.</source>
        <translation>Bersama-sama (kombinasi Cauchy, yang memperhitungkan sumber yang saling bergantung): %1.</translation>
    </message>
    <message>
        <source>No other source speaks of this region: %1.</source>
        <translation>Tidak ada sumber lain tentang wilayah ini: %1.</translation>
    </message>
    <message>
        <source>No source speaks of this region: too little data.</source>
        <translation>Tidak ada sumber tentang wilayah ini: data terlalu sedikit.</translation>
    </message>
</context>
<context>
    <name>FeedStatus</name>
    <message>
        <source>standard input</source>
        <translation>masukan standar</translation>
    </message>
</context>
<context>
    <name>LegendTexts</name>
    <message>
        <source>Reports, times usual</source>
        <translation>Laporan, kali lipat biasanya</translation>
    </message>
    <message>
        <source>Reports per million people</source>
        <translation>Laporan per sejuta penduduk</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Evidence of all sources (digits of the chance that nothing is wrong)</source>
        <translation>Bukti semua sumber (jumlah angka nol peluang tanpa gangguan)</translation>
    </message>
    <message>
        <source>Failing share of measurements</source>
        <translation>Porsi pengukuran yang gagal</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>di bawah %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 atau lebih</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hingga %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>too little data</source>
        <translation>data terlalu sedikit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>mungkin</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>sedang</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>berat</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>parah</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>Rekonstruksi</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulasi</translation>
    </message>
    <message>
        <source>Fixed limits. A class above &quot;possible&quot; needs evidence: p &lt; 0.001, adjusted for the number of regions.</source>
        <translation>Batas tetap. Kelas di atas “mungkin” perlu bukti: p &lt; 0,001, disesuaikan dengan jumlah wilayah.</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>semuanya sama</translation>
    </message>
    <message>
        <source>Continuous colours between fixed ends. Colours show the value alone, not how sure it is.</source>
        <translation>Warna kontinu di antara ujung tetap. Warna hanya menunjukkan nilai, bukan kepastiannya.</translation>
    </message>
    <message>
        <source>Classes by %1 of the regions shown. Colours show the value alone, not how sure it is.</source>
        <translation>Kelas menurut %1 dari wilayah yang ditampilkan. Warna hanya menunjukkan nilai, bukan kepastiannya.</translation>
    </message>
</context>
<context>
    <name>LocalText</name>
    <message>
        <source>CET</source>
        <comment>time zone</comment>
        <translation>CET</translation>
    </message>
    <message>
        <source>CEST</source>
        <comment>time zone</comment>
        <translation>CEST</translation>
    </message>
    <message>
        <source>&lt;%1%</source>
        <comment>percentage</comment>
        <translation>&lt;%1%</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quotation</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time of day as in 16:10; HH and mm stay, letters go into &apos;&apos; quotes</comment>
        <translation>HH.mm</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date on the first day of a month as in Monday, 1 May 2017</comment>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date as in Wednesday, 3 May 2017</comment>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd</source>
        <comment>short day of the week as in Wed; dddd is the long one</comment>
        <translation>dddd</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day of the week, time, zone as in Wed 16:10 EDT</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2–%3 %4</source>
        <comment>day of the week, time, time, zone as in Wed 16:10–18:30 EDT</comment>
        <translation>%1 %2–%3 %4</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4 %5</source>
        <comment>day, time, day, time, zone as in Wed 23:10 – Thu 01:30 EDT</comment>
        <translation>%1 %2 – %3 %4 %5</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>length of time as in 2 hours 20 minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 minute(s)</source>
        <translation>
            <numerusform>%1 menit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s)</source>
        <translation>
            <numerusform>%1 jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 hari</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <comment>the tag of the language that this is translated into, as in the file&apos;s name</comment>
        <translation>id</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>there is no place &quot;%1&quot; (use a code like SG, ID-JK or 155, or a name)</source>
        <translation>tidak ada tempat “%1” (pakai kode seperti SG, ID-JK, atau 155, atau nama)</translation>
    </message>
    <message>
        <source>several places are called &quot;%1&quot;; name one of them by its code: %2</source>
        <translation>beberapa tempat bernama “%1”; sebutkan salah satu dengan kodenya: %2</translation>
    </message>
    <message>
        <source>%1 places are too many; at most %2 can be compared</source>
        <translation>%1 tempat terlalu banyak; paling banyak %2 dapat dibandingkan</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Oke</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atur ulang</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Kembalikan bawaan</translation>
    </message>
</context>
<context>
    <name>SharedView</name>
    <message>
        <source>The view cannot be used: its &quot;%1&quot; is &quot;%2&quot;.</source>
        <translation>Tampilan tidak dapat dipakai: &quot;%1&quot;-nya adalah &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>This is not a view file of Outagemap.</source>
        <translation>Ini bukan berkas tampilan Outagemap.</translation>
    </message>
    <message>
        <source>This view file was made by a newer Outagemap; this version cannot read it.</source>
        <translation>Berkas tampilan ini dibuat oleh Outagemap yang lebih baru; versi ini tidak dapat membacanya.</translation>
    </message>
    <message>
        <source>This is not a link of Outagemap.</source>
        <translation>Ini bukan tautan Outagemap.</translation>
    </message>
</context>
<context>
    <name>SnapshotTexts</name>
    <message>
        <source>by area</source>
        <translation>per kawasan</translation>
    </message>
    <message>
        <source>by subdivision</source>
        <translation>per provinsi</translation>
    </message>
    <message>
        <source>by country</source>
        <translation>per negara</translation>
    </message>
    <message>
        <source>%1 times usual (%2 reports, %3 expected)</source>
        <translation>%1 kali lipat dari biasanya (%2 laporan, wajarnya %3)</translation>
    </message>
    <message>
        <source>%1 per million people (%2 reports)</source>
        <translation>%1 per sejuta penduduk (%2 laporan)</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 laporan</translation>
    </message>
    <message>
        <source>evidence %1 (%2 reports)</source>
        <translation>bukti %1 (%2 laporan)</translation>
    </message>
    <message>
        <source>%1 % failing</source>
        <translation>%1% gagal</translation>
    </message>
    <message>
        <source>%1: where it fails</source>
        <translation>%1: di mana terganggu</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Terparah</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>No region is worse than usual.</source>
        <translation>Tidak ada wilayah yang lebih buruk dari biasanya.</translation>
    </message>
    <message>
        <source>Reports: %1</source>
        <translation>Laporan: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: where it fails in %2</source>
        <translation>%1: di mana terganggu di %2</translation>
    </message>
    <message>
        <source>ffmpeg has written something unexpected</source>
        <translation>ffmpeg menulis sesuatu yang tidak terduga</translation>
    </message>
    <message>
        <source>this machine&apos;s GDAL library was built without %1</source>
        <translation>pustaka GDAL di mesin ini dibuat tanpa %1</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>tidak dapat dibuat</translation>
    </message>
    <message>
        <source>a GeoTIFF has at most 40 million pixels</source>
        <translation>GeoTIFF paling banyak 40 juta piksel</translation>
    </message>
    <message>
        <source>there is not enough memory for a picture of that size</source>
        <translation>memori tidak cukup untuk gambar sebesar itu</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kelas</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Wajarnya</translation>
    </message>
    <message>
        <source>Times usual</source>
        <translation>Kali lipat biasanya</translation>
    </message>
    <message>
        <source>Per million</source>
        <translation>Per sejuta</translation>
    </message>
    <message>
        <source>Failing, %</source>
        <translation>Gagal, %</translation>
    </message>
    <message>
        <source>JPEG knows no transparency: use PNG, WebP or TIFF</source>
        <translation>JPEG tidak mengenal transparansi: pakai PNG, WebP, atau TIFF</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>%1 does not say how it was made: it is not from Outagemap, or another program has changed it</source>
        <translation>%1 tidak menyebut cara pembuatannya: bukan dari Outagemap, atau telah diubah program lain</translation>
    </message>
    <message>
        <source>this machine&apos;s GDAL library was built without Parquet: use csv or gpkg</source>
        <translation>pustaka GDAL di mesin ini dibuat tanpa Parquet: pakai csv atau gpkg</translation>
    </message>
    <message>
        <source>%1 times usual</source>
        <translation>%1 kali lipat dari biasanya</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Gambar PNG</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Gambar JPEG</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>Gambar WebP</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>Gambar TIFF</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Gambar vektor SVG</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Halaman PDF</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Halaman web dalam satu berkas</translation>
    </message>
    <message>
        <source>GeoTIFF raster</source>
        <translation>Raster GeoTIFF</translation>
    </message>
    <message>
        <source>GeoPackage with QGIS style</source>
        <translation>GeoPackage dengan gaya QGIS</translation>
    </message>
    <message>
        <source>GeoJSON regions</source>
        <translation>Wilayah GeoJSON</translation>
    </message>
    <message>
        <source>FlatGeobuf regions</source>
        <translation>Wilayah FlatGeobuf</translation>
    </message>
    <message>
        <source>KML regions</source>
        <translation>Wilayah KML</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabel CSV</translation>
    </message>
    <message>
        <source>Parquet table</source>
        <translation>Tabel Parquet</translation>
    </message>
    <message>
        <source>By the shape of the page</source>
        <translation>Menurut bentuk halaman</translation>
    </message>
    <message>
        <source>The map alone</source>
        <translation>Peta saja</translation>
    </message>
    <message>
        <source>News, wide (16:9)</source>
        <translation>Berita, lebar (16:9)</translation>
    </message>
    <message>
        <source>News, square</source>
        <translation>Berita, persegi</translation>
    </message>
    <message>
        <source>Story, upright (9:16)</source>
        <translation>Cerita, tegak (9:16)</translation>
    </message>
    <message>
        <source>Report page, A4</source>
        <translation>Halaman laporan, A4</translation>
    </message>
    <message>
        <source>Report page, A4 landscape</source>
        <translation>Halaman laporan, A4 mendatar</translation>
    </message>
    <message>
        <source>Report page, Letter</source>
        <translation>Halaman laporan, Letter</translation>
    </message>
    <message>
        <source>Report page, Letter landscape</source>
        <translation>Halaman laporan, Letter mendatar</translation>
    </message>
    <message>
        <source>there is no template &quot;%1&quot;; there are: %2</source>
        <translation>tidak ada templat &quot;%1&quot;; yang ada: %2</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>GIF animasi</translation>
    </message>
    <message>
        <source>Animated PNG</source>
        <translation>PNG animasi</translation>
    </message>
    <message>
        <source>Animated WebP</source>
        <translation>WebP animasi</translation>
    </message>
    <message>
        <source>MP4 film (H.264)</source>
        <translation>Film MP4 (H.264)</translation>
    </message>
    <message>
        <source>WebM film (VP9)</source>
        <translation>Film WebM (VP9)</translation>
    </message>
    <message>
        <source>ffmpeg failed: %1</source>
        <translation>ffmpeg gagal: %1</translation>
    </message>
    <message>
        <source>films need the ffmpeg program, which is not installed here; numbered pictures do not</source>
        <translation>film memerlukan program ffmpeg, yang tidak terpasang di sini; gambar bernomor tidak</translation>
    </message>
    <message>
        <source>the shortest step of a series is a minute</source>
        <translation>langkah terpendek suatu deret adalah satu menit</translation>
    </message>
    <message>
        <source>the series ends before it begins</source>
        <translation>deret berakhir sebelum mulai</translation>
    </message>
    <message>
        <source>a series has at most %1 times</source>
        <translation>suatu deret paling banyak %1 waktu</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 tidak ditulis: %2</translation>
    </message>
    <message>
        <source>its ending is none of a film (gif, apng, webp, mp4, webm)</source>
        <translation>akhirannya bukan akhiran film (gif, apng, webp, mp4, webm)</translation>
    </message>
    <message>
        <source>there is nothing to show</source>
        <translation>tidak ada yang dapat ditampilkan</translation>
    </message>
    <message>
        <source>a film shows 0.2 to 60 pictures a second</source>
        <translation>film menampilkan 0,2 sampai 60 gambar per detik</translation>
    </message>
    <message>
        <source>a contact sheet has 1 to %1 maps</source>
        <translation>lembar kontak berisi 1 sampai %1 peta</translation>
    </message>
    <message>
        <source>%1, %2 to %3 %4</source>
        <translation>%1, %2 sampai %3 %4</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4 %5</source>
        <translation>%1, %2 sampai %3, %4 %5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) are clearly worse than usual.</source>
        <translation>
            <numerusform>%n wilayah jelas lebih buruk dari biasanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst: %1.</source>
        <translation>Terparah: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Reports per %n minute(s), UTC</source>
        <translation>
            <numerusform>Laporan per %n menit, UTC</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>itu adalah folder</translation>
    </message>
    <message>
        <source>a picture has %1 to %2 pixels a side, not %3x%4</source>
        <translation>gambar bersisi %1 sampai %2 piksel, bukan %3x%4</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;</source>
        <translation>tidak ada format &quot;%1&quot;</translation>
    </message>
    <message>
        <source>its ending must be one of .%1</source>
        <translation>akhirannya harus salah satu dari .%1</translation>
    </message>
    <message>
        <source>a WebP picture has at most %1 pixels a side</source>
        <translation>gambar WebP paling banyak %1 piksel per sisi</translation>
    </message>
    <message>
        <source>a WebP picture of that size needs too much memory: use PNG, TIFF or JPEG</source>
        <translation>gambar WebP sebesar itu memerlukan terlalu banyak memori: pakai PNG, TIFF, atau JPEG</translation>
    </message>
    <message>
        <source>the WebP library is of another version</source>
        <translation>versi pustaka WebP berbeda</translation>
    </message>
    <message>
        <source>the picture could not be encoded (WebP error %1)</source>
        <translation>gambar tidak dapat dikodekan (galat WebP %1)</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date as in 3 May 2017</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date as in 3 May</comment>
        <translation>d MMMM</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>sending messages</source>
        <translation>pengiriman pesan</translation>
    </message>
    <message>
        <source>the app</source>
        <translation>aplikasi</translation>
    </message>
    <message>
        <source>the website</source>
        <translation>situs web</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation>proses masuk</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>koneksi</translation>
    </message>
    <message>
        <source>the connection to the server</source>
        <translation>koneksi ke server</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>panggilan</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>pembayaran</translation>
    </message>
    <message>
        <source>search</source>
        <translation>pencarian</translation>
    </message>
    <message>
        <source>uploads</source>
        <translation>pengunggahan</translation>
    </message>
    <message>
        <source>nothing works at all</source>
        <translation>tidak berfungsi sama sekali</translation>
    </message>
    <message>
        <source>internet access</source>
        <translation>akses internet</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telepon</translation>
    </message>
    <message>
        <source>television</source>
        <translation>televisi</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>surel</translation>
    </message>
    <message>
        <source>other faults</source>
        <translation>gangguan lain</translation>
    </message>
    <message>
        <source>a fault of the provider&apos;s own servers</source>
        <translation>kesalahan pada server penyedia sendiri</translation>
    </message>
    <message>
        <source>a software fault</source>
        <translation>kesalahan perangkat lunak</translation>
    </message>
    <message>
        <source>a faulty configuration</source>
        <translation>kesalahan konfigurasi</translation>
    </message>
    <message>
        <source>a network fault</source>
        <translation>gangguan jaringan</translation>
    </message>
    <message>
        <source>technical problems</source>
        <translation>masalah teknis</translation>
    </message>
    <message>
        <source>maintenance work</source>
        <translation>pekerjaan pemeliharaan</translation>
    </message>
    <message>
        <source>overload</source>
        <translation>kelebihan beban</translation>
    </message>
    <message>
        <source>a power cut</source>
        <translation>pemadaman listrik</translation>
    </message>
    <message>
        <source>a damaged cable</source>
        <translation>kabel rusak</translation>
    </message>
    <message>
        <source>a fire</source>
        <translation>kebakaran</translation>
    </message>
    <message>
        <source>the weather</source>
        <translation>cuaca</translation>
    </message>
    <message>
        <source>a natural disaster</source>
        <translation>bencana alam</translation>
    </message>
    <message>
        <source>an attack over the network</source>
        <translation>serangan siber</translation>
    </message>
    <message>
        <source>a shutdown ordered by the authorities</source>
        <translation>pemutusan atas perintah pihak berwenang</translation>
    </message>
    <message>
        <source>military action</source>
        <translation>aksi militer</translation>
    </message>
    <message>
        <source>a fault at another provider</source>
        <translation>gangguan pada penyedia lain</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>being looked into</source>
        <translation>sedang diselidiki</translation>
    </message>
    <message>
        <source>cause found</source>
        <translation>penyebab ditemukan</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>sedang berlangsung</translation>
    </message>
    <message>
        <source>mended, being watched</source>
        <translation>sudah diperbaiki, sedang dipantau</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>report published afterwards</source>
        <translation>laporan lanjutan diterbitkan</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>direncanakan</translation>
    </message>
    <message>
        <source>practically certain</source>
        <translation>hampir pasti</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>sangat mungkin</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>mungkin</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>belum jelas</translation>
    </message>
</context>
<context>
    <name>WindowText</name>
    <message>
        <source>d MMM</source>
        <comment>date as in 3 May</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mnt</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 jam</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 hari</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>Tidak ada gangguan</translation>
    </message>
    <message>
        <source>Possible problem</source>
        <translation>Mungkin ada gangguan</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Gangguan</translation>
    </message>
    <message>
        <source>No recent data</source>
        <translation>Tidak ada data baru</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>mungkin</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>berlangsung</translation>
    </message>
    <message>
        <source>easing</source>
        <translation>mereda</translation>
    </message>
    <message>
        <source>over</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>Times usual</source>
        <translation>Kali lipat biasanya</translation>
    </message>
    <message>
        <source>Per million people</source>
        <translation>Per sejuta penduduk</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Failing share</source>
        <translation>Porsi gagal</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Dunia</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Kawasan</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Subdivisions</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>%1 reports, %2 expected</source>
        <translation>%1 laporan, wajarnya %2</translation>
    </message>
    <message>
        <source>%1 times usual</source>
        <translation>%1 kali lipat dari biasanya</translation>
    </message>
    <message>
        <source>%1 of measurements failing</source>
        <translation>%1 pengukuran gagal</translation>
    </message>
    <message>
        <source>Times usual</source>
        <comment>over a column of a narrow table; as short as can be</comment>
        <translation>Kali lipat biasanya</translation>
    </message>
    <message>
        <source>Per million</source>
        <comment>over a column of a narrow table</comment>
        <translation>Per sejuta</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>over a column of a narrow table</comment>
        <translation>Gagal</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>there is no time zone &quot;%1&quot;; it may be %2</source>
        <translation>tidak ada zona waktu “%1”; mungkin maksudnya %2</translation>
    </message>
    <message>
        <source>there is no time zone &quot;%1&quot; (zones are named like America/New_York)</source>
        <translation>tidak ada zona waktu “%1” (nama zona seperti America/New_York)</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Puts the map of one service at one time into words: since when, where it is worst, what users report, what was published, how sure it is. In the language of --lang.</source>
        <translation>Menuangkan peta satu layanan pada satu waktu ke dalam kata-kata: sejak kapan, di mana terparah, apa yang dilaporkan pengguna, apa yang diumumkan, seberapa pasti. Dalam bahasa --lang.</translation>
    </message>
    <message>
        <source>Gives times in this zone too, like America/New_York; any number.</source>
        <translation>Tulis waktu juga dalam zona ini, seperti America/New_York; boleh berkali-kali.</translation>
    </message>
    <message>
        <source>Compares these places, of any level: codes or names with commas between, like SG,ID-JK,Philippines.</source>
        <translation>Bandingkan tempat-tempat ini, tingkat apa pun: kode atau nama dengan koma, seperti SG,ID-JK,Filipina.</translation>
    </message>
    <message>
        <source>Tells of this region only (default: the world).</source>
        <translation>Hanya tentang wilayah ini (bawaan: dunia).</translation>
    </message>
    <message>
        <source>--measure: a caption speaks of times-usual or failing-share only</source>
        <translation>--measure: keterangan hanya untuk times-usual atau failing-share</translation>
    </message>
    <message>
        <source>--region: one place only</source>
        <translation>--region: satu tempat saja</translation>
    </message>
    <message>
        <source>reads feeds (files, - or URLs) into the cache</source>
        <translation>membaca umpan (berkas, -, atau URL) ke tembolok</translation>
    </message>
    <message>
        <source>lists the services and how they do</source>
        <translation>mendaftar layanan dan keadaannya</translation>
    </message>
    <message>
        <source>lists the regions, worst first</source>
        <translation>mendaftar wilayah, terparah dahulu</translation>
    </message>
    <message>
        <source>lists when and where services were disrupted</source>
        <translation>mendaftar kapan dan di mana layanan terganggu</translation>
    </message>
    <message>
        <source>puts the map into words</source>
        <translation>menuangkan peta ke dalam kata-kata</translation>
    </message>
    <message>
        <source>turns lon,lat lines into region codes</source>
        <translation>mengubah baris lon,lat menjadi kode wilayah</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Menampilkan bantuan ini.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many</source>
        <translation>“%1” kelebihan satu kata</translation>
    </message>
    <message>
        <source>outagemap%1: %2 (see: outagemap%1 --help)</source>
        <translation>outagemap%1: %2 (lihat: outagemap%1 --help)</translation>
    </message>
    <message>
        <source>Usage: outagemap [--cache FILE] [--lang xx] [COMMAND]
Shows where in the world an online service is down, and how badly.
Without a command, opens the window.

Commands:
</source>
        <translation>Pemakaian: outagemap [--cache FILE] [--lang xx] [PERINTAH]
Menunjukkan di bagian dunia mana layanan daring terganggu, dan seberapa parah.
Tanpa perintah, membuka jendela.

Perintah:
</translation>
    </message>
    <message>
        <source>
Options:
  --cache FILE   the cache file (else the one in your data folder)
  --lang xx      language of texts and names: en, id, es, pt_BR, fr, de
  --version      the program&apos;s version
  --help         this text; after a command, that command&apos;s

Exit status: 0 done, 1 failed, 2 wrong usage.
</source>
        <translation>
Opsi:
  --cache FILE   berkas tembolok (jika tidak, yang ada di map data Anda)
  --lang xx      bahasa teks dan nama: en, id, es, pt_BR, fr, de
  --version      versi program
  --help         teks ini; setelah perintah, teks perintah itu

Status keluar: 0 selesai, 1 gagal, 2 salah pakai.
</translation>
    </message>
    <message>
        <source>--cache needs a file name</source>
        <translation>--cache perlu nama berkas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language like en or id</source>
        <translation>“%1” bukan bahasa seperti en atau id</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>tidak ada perintah “%1”</translation>
    </message>
    <message>
        <source>equal-earth, natural-earth, robinson, mollweide, web-mercator or orthographic; with @LON or @LON,LAT for another centre.</source>
        <translation>equal-earth, natural-earth, robinson, mollweide, web-mercator, atau orthographic; dengan @LON atau @LON,LAT untuk pusat lain.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light atau dark.</translation>
    </message>
    <message>
        <source>exactly one file to write must be named</source>
        <translation>tepat satu berkas keluaran harus disebut</translation>
    </message>
    <message>
        <source>--size: &quot;%1&quot; is not a size like 1920x1080</source>
        <translation>--size: “%1” bukan ukuran seperti 1920x1080</translation>
    </message>
    <message>
        <source>--theme: &quot;%1&quot; is neither light nor dark</source>
        <translation>--theme: “%1” bukan light maupun dark</translation>
    </message>
    <message>
        <source>--from must be before --to</source>
        <translation>--from harus sebelum --to</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>berlangsung</translation>
    </message>
    <message>
        <source>Lists when and where services were disrupted, newest first. Times are UTC; the start is estimated, not the moment of the alarm.</source>
        <translation>Mendaftar kapan dan di mana layanan terganggu, terbaru dahulu. Waktu dalam UTC; awal adalah perkiraan, bukan saat alarm.</translation>
    </message>
    <message>
        <source>Only this service.</source>
        <translation>Hanya layanan ini.</translation>
    </message>
    <message>
        <source>From then on (default: all that is known, at most a year).</source>
        <translation>Sejak saat itu (bawaan: semua yang diketahui, paling lama setahun).</translation>
    </message>
    <message>
        <source>Until then, and as it looked then (default: the newest data).</source>
        <translation>Sampai saat itu, dan seperti tampak saat itu (bawaan: data terbaru).</translation>
    </message>
    <message>
        <source>Only world, area, country or subdivision.</source>
        <translation>Hanya world, area, country, atau subdivision.</translation>
    </message>
    <message>
        <source>Only in these places: codes or names with commas between.</source>
        <translation>Hanya di tempat-tempat ini: kode atau nama dengan koma.</translation>
    </message>
    <message>
        <source>No incidents.
</source>
        <translation>Tidak ada insiden.
</translation>
    </message>
    <message>
        <source>%1: %2 accepted, %3 duplicate, %4 rejected, %5 s
</source>
        <translation>%1: %2 diterima, %3 sudah ada, %4 ditolak, %5 s
</translation>
    </message>
    <message>
        <source>%1: line %2: %3</source>
        <translation>%1: baris %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 more rejected lines</source>
        <translation>%1: %2 baris lain ditolak</translation>
    </message>
    <message>
        <source>Reads feeds into the cache: files, - for standard input, or URLs.</source>
        <translation>Membaca umpan ke tembolok: berkas, - untuk masukan standar, atau URL.</translation>
    </message>
    <message>
        <source>What to read.</source>
        <translation>Yang dibaca.</translation>
    </message>
    <message>
        <source>For CSV: which column holds which field, like time=when,lat=y,lon=x,availability=percent/100.</source>
        <translation>Untuk CSV: kolom mana berisi bidang mana, seperti time=when,lat=y,lon=x,availability=percent/100.</translation>
    </message>
    <message>
        <source>The service of lines that name none.</source>
        <translation>Layanan untuk baris yang tidak menyebutkannya.</translation>
    </message>
    <message>
        <source>Prints one JSON object per source.</source>
        <translation>Mencetak satu objek JSON per sumber.</translation>
    </message>
    <message>
        <source>name at least one source</source>
        <translation>sebutkan setidaknya satu sumber</translation>
    </message>
    <message>
        <source>Lists the regions of one level, or the places named, worst first.</source>
        <translation>Mendaftar wilayah satu tingkat, atau tempat yang disebut, terparah dahulu.</translation>
    </message>
    <message>
        <source>Compares these places only, of any level: codes or names with commas between, like SG,ID-JK,Philippines.</source>
        <translation>Bandingkan tempat-tempat ini saja, tingkat apa pun: kode atau nama dengan koma, seperti SG,ID-JK,Filipina.</translation>
    </message>
    <message>
        <source>Tells below each place what its evidence rests on.</source>
        <translation>Menjelaskan di bawah setiap tempat dasar buktinya.</translation>
    </message>
    <message>
        <source>Lists the services of the cache and how they do.</source>
        <translation>Mendaftar layanan dalam tembolok dan keadaannya.</translation>
    </message>
    <message>
        <source>How they did at that time (default: now).</source>
        <translation>Keadaannya pada waktu itu (bawaan: sekarang).</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sejak %1</translation>
    </message>
    <message>
        <source>newest data %1</source>
        <translation>data terbaru %1</translation>
    </message>
    <message>
        <source>Reads lon,lat lines from a file or standard input and prints country,subdivision for each; both are empty at sea and for a line that is no place.</source>
        <translation>Membaca baris lon,lat dari berkas atau masukan standar dan mencetak country,subdivision untuk masing-masing; keduanya kosong di laut dan untuk baris yang bukan tempat.</translation>
    </message>
    <message>
        <source>The file to read.</source>
        <translation>Berkas yang dibaca.</translation>
    </message>
    <message>
        <source>one file at a time</source>
        <translation>satu berkas setiap kali</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>tidak dapat membaca %1: %2</translation>
    </message>
    <message>
        <source>standard output cannot be written</source>
        <translation>keluaran standar tidak dapat ditulis</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level (area, country or subdivision)</source>
        <translation>“%1” bukan tingkat (area, country, atau subdivision)</translation>
    </message>
    <message>
        <source>The service&apos;s slug, like whatsapp.</source>
        <translation>Nama pendek layanan, seperti whatsapp.</translation>
    </message>
    <message>
        <source>The time at the window&apos;s end, in UTC (default: the newest data).</source>
        <translation>Waktu di akhir jendela, dalam UTC (bawaan: data terbaru).</translation>
    </message>
    <message>
        <source>The window&apos;s length: 15m, 60m, 24h …</source>
        <translation>Panjang jendela: 15m, 60m, 24h …</translation>
    </message>
    <message>
        <source>area, country or subdivision.</source>
        <translation>area, country, atau subdivision.</translation>
    </message>
    <message>
        <source>times-usual, per-million, reports or failing-share.</source>
        <translation>times-usual, per-million, reports, atau failing-share.</translation>
    </message>
    <message>
        <source>--service is missing</source>
        <translation>--service tidak ada</translation>
    </message>
    <message>
        <source>--window: the shortest window is 5 minutes</source>
        <translation>--window: jendela terpendek 5 menit</translation>
    </message>
    <message>
        <source>the cache is empty: run &quot;outagemap ingest&quot; first</source>
        <translation>tembolok kosong: jalankan “outagemap ingest” dahulu</translation>
    </message>
    <message>
        <source>the cache has nothing about &quot;%1&quot;; it has: %2</source>
        <translation>tembolok tidak punya apa pun tentang “%1”; isinya: %2</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>Mencetak satu dokumen JSON.</translation>
    </message>
    <message>
        <source>The region to show as large as it goes, like VE or 155.</source>
        <translation>Wilayah yang ditampilkan sebesar mungkin, seperti VE atau 155.</translation>
    </message>
    <message>
        <source>--region: &quot;%1&quot; is not on the map; codes are like VE, ID-JK or 155</source>
        <translation>--region: “%1” tidak ada di peta; kode seperti VE, ID-JK, atau 155</translation>
    </message>
    <message>
        <source>writes a map to a file</source>
        <translation>menulis peta ke berkas</translation>
    </message>
    <message>
        <source>says how an exported file was made</source>
        <translation>menyebut cara berkas ekspor dibuat</translation>
    </message>
    <message>
        <source>runs a command when trouble begins</source>
        <translation>menjalankan perintah saat gangguan mulai</translation>
    </message>
    <message>
        <source>what the file says about itself cannot be understood</source>
        <translation>keterangan berkas tentang dirinya tidak dapat dipahami</translation>
    </message>
    <message>
        <source>Says what an exported file shows and how it was made, from the file alone.</source>
        <translation>Menyebut isi berkas ekspor dan cara pembuatannya, dari berkas itu saja.</translation>
    </message>
    <message>
        <source>A file that export has written.</source>
        <translation>Berkas yang ditulis export.</translation>
    </message>
    <message>
        <source>exactly one file must be named</source>
        <translation>sebutkan tepat satu berkas</translation>
    </message>
    <message>
        <source>%1 does not agree with the cache: its values are others</source>
        <translation>%1 tidak cocok dengan tembolok: nilainya lain</translation>
    </message>
    <message>
        <source>%1 agrees with the cache</source>
        <translation>%1 cocok dengan tembolok</translation>
    </message>
    <message>
        <source>Writes the map of one service at one time to a file; its ending (%1) decides on the format. With --from and --to: a film (%2), with --sheet a page of small maps, or, where OUT is a folder, one file for each time. A file that is named is replaced, files in a folder only with --force.</source>
        <translation>Menulis peta satu layanan pada satu waktu ke berkas; akhirannya (%1) menentukan format. Dengan --from dan --to: film (%2), dengan --sheet satu halaman peta kecil atau, bila OUT folder, satu berkas per waktu. Berkas yang disebut diganti, berkas dalam folder hanya dengan --force.</translation>
    </message>
    <message>
        <source>The file to write, or a folder (ending with /).</source>
        <translation>Berkas yang ditulis, atau folder (berakhiran /).</translation>
    </message>
    <message>
        <source>The format, whatever the ending: %1.</source>
        <translation>Format, apa pun akhirannya: %1.</translation>
    </message>
    <message>
        <source>First time of a series.</source>
        <translation>Waktu pertama suatu deret.</translation>
    </message>
    <message>
        <source>Last time of a series.</source>
        <translation>Waktu terakhir suatu deret.</translation>
    </message>
    <message>
        <source>Step of a series.</source>
        <translation>Langkah suatu deret.</translation>
    </message>
    <message>
        <source>Pictures a second of a film, 0.2 to 60.</source>
        <translation>Gambar per detik suatu film, 0,2 sampai 60.</translation>
    </message>
    <message>
        <source>All times of the series on one page.</source>
        <translation>Semua waktu deret dalam satu halaman.</translation>
    </message>
    <message>
        <source>Replaces files in a folder.</source>
        <translation>Mengganti berkas dalam folder.</translation>
    </message>
    <message>
        <source>Does not replace a file that exists.</source>
        <translation>Tidak mengganti berkas yang sudah ada.</translation>
    </message>
    <message>
        <source>Says on standard error how far it is.</source>
        <translation>Melaporkan kemajuan di galat standar.</translation>
    </message>
    <message>
        <source>Options saved under that name; those given here win.</source>
        <translation>Opsi yang disimpan dengan nama itu; yang diberikan di sini didahulukan.</translation>
    </message>
    <message>
        <source>Saves the options given here under that name.</source>
        <translation>Menyimpan opsi yang diberikan di sini dengan nama itu.</translation>
    </message>
    <message>
        <source>a series needs --from and --to</source>
        <translation>deret memerlukan --from dan --to</translation>
    </message>
    <message>
        <source>--fps: &quot;%1&quot; is not a number from 0.2 to 60</source>
        <translation>--fps: &quot;%1&quot; bukan bilangan dari 0,2 sampai 60</translation>
    </message>
    <message>
        <source>several services go into a folder: end its name with /</source>
        <translation>beberapa layanan masuk folder: akhiri namanya dengan /</translation>
    </message>
    <message>
        <source>a series goes into a folder (end its name with /), a film (gif, apng, webp, mp4, webm) or, with --sheet, on a page</source>
        <translation>deret masuk folder (akhiri namanya dengan /), film (gif, apng, webp, mp4, webm) atau, dengan --sheet, satu halaman</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is not a colour like #0b57b0</source>
        <translation>--%1: &quot;%2&quot; bukan warna seperti #0b57b0</translation>
    </message>
    <message>
        <source>Width and height in pixels (default: the template&apos;s).</source>
        <translation>Lebar dan tinggi dalam piksel (bawaan: dari templat).</translation>
    </message>
    <message>
        <source>Pixels per inch, 30 to 1200.</source>
        <translation>Piksel per inci, 30 sampai 1200.</translation>
    </message>
    <message>
        <source>The page: %1.</source>
        <translation>Halaman: %1.</translation>
    </message>
    <message>
        <source>Without the page&apos;s colour (PNG, WebP, TIFF, SVG).</source>
        <translation>Tanpa warna halaman (PNG, WebP, TIFF, SVG).</translation>
    </message>
    <message>
        <source>Of JPEG pictures and films, 1 to 100.</source>
        <translation>Untuk gambar JPEG dan film, 1 sampai 100.</translation>
    </message>
    <message>
        <source>A time zone to give the time in besides UTC; may be given again.</source>
        <translation>Zona waktu untuk waktu di samping UTC; boleh diulang.</translation>
    </message>
    <message>
        <source>Another title.</source>
        <translation>Judul lain.</translation>
    </message>
    <message>
        <source>Without the time-line strip.</source>
        <translation>Tanpa jalur lini masa.</translation>
    </message>
    <message>
        <source>A picture to put beside the title.</source>
        <translation>Gambar di samping judul.</translation>
    </message>
    <message>
        <source>Colour of the house: rule and badge.</source>
        <translation>Warna penerbit: garis dan lencana.</translation>
    </message>
    <message>
        <source>Colour of the page.</source>
        <translation>Warna halaman.</translation>
    </message>
    <message>
        <source>Colour of the text.</source>
        <translation>Warna teks.</translation>
    </message>
    <message>
        <source>--dpi: &quot;%1&quot; is not a number from 30 to 1200</source>
        <translation>--dpi: &quot;%1&quot; bukan bilangan dari 30 sampai 1200</translation>
    </message>
    <message>
        <source>--quality: &quot;%1&quot; is not a number from 1 to 100</source>
        <translation>--quality: &quot;%1&quot; bukan bilangan dari 1 sampai 100</translation>
    </message>
    <message>
        <source>--zone: &quot;%1&quot; is not a time zone like America/New_York</source>
        <translation>--zone: &quot;%1&quot; bukan zona waktu seperti America/New_York</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not a JSON object</source>
        <translation>%1 rusak: bukan objek JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for a preset</source>
        <translation>&quot;%1&quot; bukan nama prasetel</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>there is no preset &quot;%1&quot;; there are: %2</source>
        <translation>tidak ada prasetel &quot;%1&quot;; yang ada: %2</translation>
    </message>
    <message>
        <source>%1 exists already; --force replaces it</source>
        <translation>%1 sudah ada; --force menggantinya</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>folder %1 tidak dapat dibuat</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;</source>
        <translation>tidak ada format &quot;%1&quot;</translation>
    </message>
    <message>
        <source>outagemap: &quot;%1&quot; failed</source>
        <translation>outagemap: &quot;%1&quot; gagal</translation>
    </message>
    <message>
        <source>The command to run at every look, for every service.</source>
        <translation>Perintah yang dijalankan setiap kali melihat, untuk setiap layanan.</translation>
    </message>
    <message>
        <source>This service only.</source>
        <translation>Layanan ini saja.</translation>
    </message>
    <message>
        <source>Looks at this time instead of now, once.</source>
        <translation>Melihat waktu ini alih-alih sekarang, satu kali.</translation>
    </message>
    <message>
        <source>Looks once and ends.</source>
        <translation>Melihat sekali lalu selesai.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command of outagemap</source>
        <translation>&quot;%1&quot; bukan perintah outagemap</translation>
    </message>
    <message>
        <source>--every: &quot;%1&quot; is not a length of time like 5m</source>
        <translation>--every: &quot;%1&quot; bukan lama waktu seperti 5m</translation>
    </message>
    <message>
        <source>sets up the feeds that are read again and again</source>
        <translation>mengatur umpan yang dibaca berulang kali</translation>
    </message>
    <message>
        <source>finds complaints by their words</source>
        <translation>mencari keluhan menurut kata-katanya</translation>
    </message>
    <message>
        <source>checks or repairs the cache, limits what it keeps</source>
        <translation>memeriksa atau memperbaiki tembolok, membatasi isinya</translation>
    </message>
    <message>
        <source>fixed, quantile, equal-interval, geometric, natural-breaks or continuous; with :N for 3 to 9 classes.</source>
        <translation>fixed, quantile, equal-interval, geometric, natural-breaks, atau continuous; dengan :N untuk 3 hingga 9 kelas.</translation>
    </message>
    <message>
        <source>heat, sea, viridis, violet, grey, blue-red or blue-brown.</source>
        <translation>heat, sea, viridis, violet, grey, blue-red, atau blue-brown.</translation>
    </message>
    <message>
        <source>the feeds and how they stand</source>
        <translation>umpan dan keadaannya</translation>
    </message>
    <message>
        <source>ready feeds to add</source>
        <translation>umpan siap pakai untuk ditambahkan</translation>
    </message>
    <message>
        <source>puts a feed on the list</source>
        <translation>menaruh umpan dalam daftar</translation>
    </message>
    <message>
        <source>changes what is set up for a feed</source>
        <translation>mengubah pengaturan umpan</translation>
    </message>
    <message>
        <source>stops reading feeds for now</source>
        <translation>berhenti membaca umpan untuk sementara</translation>
    </message>
    <message>
        <source>goes on reading them</source>
        <translation>membacanya kembali</translation>
    </message>
    <message>
        <source>takes feeds off the list</source>
        <translation>menghapus umpan dari daftar</translation>
    </message>
    <message>
        <source>fetches once and shows what would be stored</source>
        <translation>mengambil sekali dan menunjukkan yang akan disimpan</translation>
    </message>
    <message>
        <source>reads feeds now</source>
        <translation>membaca umpan sekarang</translation>
    </message>
    <message>
        <source>keeps all feeds read until it is stopped</source>
        <translation>terus membaca semua umpan sampai dihentikan</translation>
    </message>
    <message>
        <source>%1: %2, %3 accepted, %4 duplicate, %5 rejected, %6 skipped, %7 s
</source>
        <translation>%1: %2, %3 diterima, %4 sudah ada, %5 ditolak, %6 dilewati, %7 s
</translation>
    </message>
    <message>
        <source>%1 was changed: its figures are not those that its digest was made of</source>
        <translation>%1 telah diubah: angkanya bukan angka yang menjadi dasar sidik jarinya</translation>
    </message>
    <message>
        <source>%1 was changed after it was written</source>
        <translation>%1 diubah setelah ditulis</translation>
    </message>
    <message>
        <source>Hashes the file&apos;s figures again and compares them with the cache; fails if they were changed or the cache has others.</source>
        <translation>Menghitung ulang sidik jari angka dalam berkas dan membandingkannya dengan tembolok; gagal bila angka diubah atau tembolok berisi yang lain.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 pixels a side</source>
        <translation>%1 lebih besar dari %2 piksel per sisi</translation>
    </message>
    <message>
        <source>A line of your own under the title; the time always follows.</source>
        <translation>Baris Anda sendiri di bawah judul; waktu selalu menyusul.</translation>
    </message>
    <message>
        <source>The caption (default: the map in words, as much as there is room for; in a series one short sentence).</source>
        <translation>Keterangan (bawaan: peta dalam kata-kata, sebanyak ada tempat; dalam seri satu kalimat pendek).</translation>
    </message>
    <message>
        <source>The map in words in a series, too.</source>
        <translation>Peta dalam kata-kata juga dalam seri.</translation>
    </message>
    <message>
        <source>One short sentence only.</source>
        <translation>Hanya satu kalimat pendek.</translation>
    </message>
    <message>
        <source>cancelled before %1</source>
        <translation>dibatalkan sebelum %1</translation>
    </message>
    <message>
        <source>Looks at the cache again and again and prints a line (service, beginning, begins or ends, place, time) when an incident begins or ends. Commands are those of outagemap, like &quot;export maps/{service}-{time}.png --service {service} --at {at}&quot;; they are run without a shell. In them stand {service}, {place}, {time}, {at}, {start} and {since}.</source>
        <translation>Melihat tembolok berulang kali dan mencetak satu baris (layanan, awal, begins atau ends, tempat, waktu) saat insiden mulai atau berakhir. Perintahnya adalah perintah outagemap, seperti &quot;export maps/{service}-{time}.png --service {service} --at {at}&quot;; dijalankan tanpa shell. Di dalamnya tersedia {service}, {place}, {time}, {at}, {start} dan {since}.</translation>
    </message>
    <message>
        <source>The command to run when an incident begins.</source>
        <translation>Perintah yang dijalankan saat insiden mulai.</translation>
    </message>
    <message>
        <source>The command to run when it is over.</source>
        <translation>Perintah yang dijalankan saat insiden usai.</translation>
    </message>
    <message>
        <source>How often to look; at whole multiples of it on the clock in UTC.</source>
        <translation>Seberapa sering melihat; pada kelipatan bulatnya di jam UTC.</translation>
    </message>
    <message>
        <source>Incidents of these regions only: codes with commas between, 001 for the world (default: the widest of each).</source>
        <translation>Hanya insiden wilayah ini: kode dipisah koma, 001 untuk dunia (bawaan: yang terluas dari masing-masing).</translation>
    </message>
    <message>
        <source>Looks at the times from here to --to instead of now, without waiting: to try a command on what has been.</source>
        <translation>Melihat waktu dari sini sampai --to alih-alih sekarang, tanpa menunggu: untuk mencoba perintah pada yang sudah lewat.</translation>
    </message>
    <message>
        <source>The last of these times.</source>
        <translation>Waktu terakhir.</translation>
    </message>
    <message>
        <source>--place: &quot;%1&quot; is not on the map; codes are like VE, ID-JK or 155</source>
        <translation>--place: &quot;%1&quot; tidak ada di peta; kode seperti VE, ID-JK atau 155</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>masukan standar</translation>
    </message>
    <message>
        <source>waiting for %1 …</source>
        <translation>menunggu %1 …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3, %4 rows a second</source>
        <translation>%1: %2 baris, %3, %4 baris per detik</translation>
    </message>
    <message>
        <source>, %1 s left</source>
        <translation>, sisa %1 dtk</translation>
    </message>
    <message>
        <source>Says on standard error how far each feed is, also where that is no terminal.</source>
        <translation>Memberi tahu di keluaran galat sejauh mana tiap umpan, juga bila bukan terminal.</translation>
    </message>
    <message>
        <source>In place of --from and --to: a series of that length, up to --at or the newest data; ignored where OUT takes one map only.</source>
        <translation>Sebagai ganti --from dan --to: seri sepanjang itu hingga --at atau data terbaru; diabaikan bila OUT hanya memuat satu peta.</translation>
    </message>
    <message>
        <source>--sheet needs --from and --to, or --span</source>
        <translation>--sheet memerlukan --from dan --to, atau --span</translation>
    </message>
    <message>
        <source>there is no display to open a window on; use a command, like &quot;outagemap export map.png --service whatsapp&quot;</source>
        <translation>tidak ada layar untuk membuka jendela; gunakan perintah, seperti “outagemap export map.png --service whatsapp”</translation>
    </message>
</context>
<context>
    <name>feeds</name>
    <message>
        <source>Cloudflare Radar&apos;s outages</source>
        <translation>Gangguan dari Cloudflare Radar</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>IODA&apos;s alerts</source>
        <translation>Peringatan IODA</translation>
    </message>
    <message>
        <source>IODA&apos;s outage events</source>
        <translation>Peristiwa gangguan IODA</translation>
    </message>
    <message>
        <source>IODA&apos;s signals</source>
        <translation>Sinyal IODA</translation>
    </message>
    <message>
        <source>Outagemap&apos;s feed format (a JSON object a line)</source>
        <translation>Format umpan Outagemap (satu objek JSON per baris)</translation>
    </message>
    <message>
        <source>OONI&apos;s counts of measurements</source>
        <translation>Hitungan pengukuran OONI</translation>
    </message>
    <message>
        <source>A status page (Statuspage)</source>
        <translation>Halaman status (Statuspage)</translation>
    </message>
    <message>
        <source>the system&apos;s keychain does not answer</source>
        <translation>gantungan kunci sistem tidak menjawab</translation>
    </message>
    <message>
        <source>the system&apos;s keychain did not give access</source>
        <translation>gantungan kunci sistem tidak memberi akses</translation>
    </message>
    <message>
        <source>this system has no keychain that answers (%1): start one (GNOME Keyring, KWallet), or give the token in the environment as OUTAGEMAP_FEED_TOKEN</source>
        <translation>sistem ini tidak punya gantungan kunci yang menjawab (%1): jalankan (GNOME Keyring, KWallet), atau berikan token di lingkungan sebagai OUTAGEMAP_FEED_TOKEN</translation>
    </message>
</context>
<context>
    <name>outagemap::BreadcrumbBar</name>
    <message>
        <source>Where the selected place lies</source>
        <translation>Letak tempat terpilih</translation>
    </message>
</context>
<context>
    <name>outagemap::ColumnMapping</name>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Region (code)</source>
        <translation>Wilayah (kode)</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Lintang</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Bujur</translation>
    </message>
    <message>
        <source>Number of reports</source>
        <translation>Jumlah laporan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Kind of fault</source>
        <translation>Jenis gangguan</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Diuji</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Availability (0 to 1)</source>
        <translation>Ketersediaan (0 sampai 1)</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Pengenal</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Bidang</translation>
    </message>
    <message>
        <source>Column of the table</source>
        <translation>Kolom tabel</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Dibagi</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Kolom untuk %1</translation>
    </message>
    <message>
        <source>%1 divided by</source>
        <translation>%1 dibagi</translation>
    </message>
</context>
<context>
    <name>outagemap::CompareModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hingga %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Selang 95%</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
</context>
<context>
    <name>outagemap::ComparePanel</name>
    <message>
        <source>Select a region on the map and choose &quot;Compare&quot; (P), or add one here.</source>
        <translation>Pilih wilayah di peta lalu “Bandingkan” (P), atau tambahkan di sini.</translation>
    </message>
    <message>
        <source>Times usual of the places compared</source>
        <translation>Kali lipat biasanya di tempat yang dibandingkan</translation>
    </message>
    <message>
        <source>Places compared</source>
        <translation>Tempat yang dibandingkan</translation>
    </message>
    <message>
        <source>Add a place…</source>
        <translation>Tambah tempat…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Hapus semua</translation>
    </message>
</context>
<context>
    <name>outagemap::ComplaintList</name>
    <message>
        <source>Search what users wrote</source>
        <translation>Cari dalam tulisan pengguna</translation>
    </message>
    <message>
        <source>All words, in any order; &quot;words in quotes&quot; as they stand; -word for texts without it</source>
        <translation>Semua kata, urutan bebas; &quot;kata dalam kutipan&quot; persis; -kata untuk teks tanpa kata itu</translation>
    </message>
    <message>
        <source>Kinds of trouble</source>
        <translation>Jenis gangguan</translation>
    </message>
    <message>
        <source>What users wrote</source>
        <translation>Tulisan pengguna</translation>
    </message>
    <message>
        <source>Nobody wrote anything here in this window.</source>
        <translation>Tidak ada yang menulis di sini dalam jendela ini.</translation>
    </message>
    <message>
        <source>Nobody wrote that here in this window.</source>
        <translation>Tidak ada yang menulis itu di sini dalam jendela ini.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of trouble and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What a user wrote</source>
        <translation>Tulisan seorang pengguna</translation>
    </message>
</context>
<context>
    <name>outagemap::ComplaintModel</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n laporan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outagemap::ExportDialog</name>
    <message>
        <source>Export snapshot</source>
        <translation>Ekspor cuplikan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.jpg *.jpeg *.webp)</source>
        <translation>Gambar (*.png *.svg *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Menulis %1 …</translation>
    </message>
    <message>
        <source>The snapshot is in %1</source>
        <translation>Cuplikan ada di %1</translation>
    </message>
    <message>
        <source>Which picture of the series is seen</source>
        <translation>Gambar seri yang terlihat</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Gambar ada di papan klip.</translation>
    </message>
    <message>
        <source>The preset is saved; on the command line it is --preset.</source>
        <translation>Prasetel disimpan; pada baris perintah: --preset.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Buka foldernya</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Simpan…</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>Sali&amp;n gambar</translation>
    </message>
    <message>
        <source>%1 of %2: %3 UTC</source>
        <translation>%1 dari %2: %3 UTC</translation>
    </message>
    <message>
        <source>A folder for the files</source>
        <translation>Folder untuk berkas</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of that name exist already. Replace?</source>
        <translation>
            <numerusform>Sudah ada %n berkas dengan nama itu. Ganti?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ganti</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Stopped; what was not finished is gone.</source>
        <translation>Dihentikan; yang belum selesai sudah dihapus.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Menghentikan …</translation>
    </message>
</context>
<context>
    <name>outagemap::ExportForm</name>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Halaman</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Kata</translation>
    </message>
    <message>
        <source>&amp;House</source>
        <translation>&amp;Lembaga</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Waktu</translation>
    </message>
    <message>
        <source>P&amp;reset:</source>
        <translation>P&amp;rasetel:</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Simp&amp;an sebagai…</translation>
    </message>
    <message>
        <source>Saves these choices under a name, for here and for the command line</source>
        <translation>Menyimpan pilihan ini dengan nama, untuk di sini dan untuk baris perintah</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>&amp;Tata letak:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Lebar</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Tinggi</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Ukuran:</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>&amp;Density:</source>
        <translation>K&amp;erapatan:</translation>
    </message>
    <message>
        <source>Of JPEG pictures and films: less is smaller</source>
        <translation>Untuk gambar JPEG dan film: lebih rendah, lebih kecil</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Mutu:</translation>
    </message>
    <message>
        <source>&amp;Only what the window shows of the map</source>
        <translation>Hanya bagian &amp;peta yang tampak di jendela</translation>
    </message>
    <message>
        <source>Ti&amp;me-line strip</source>
        <translation>Gar&amp;is waktu</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>Transparent &amp;background</source>
        <translation>Latar &amp;belakang tembus pandang</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Bahasa:</translation>
    </message>
    <message>
        <source>the service and where</source>
        <translation>layanan dan tempat</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>J&amp;udul:</translation>
    </message>
    <message>
        <source>a line above the time</source>
        <translation>satu baris di atas waktu</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>Anak &amp;judul:</translation>
    </message>
    <message>
        <source>UTC only</source>
        <translation>hanya UTC</translation>
    </message>
    <message>
        <source>Time zones with commas between: America/New_York, Asia/Jakarta</source>
        <translation>Zona waktu dipisah koma: America/New_York, Asia/Jakarta</translation>
    </message>
    <message>
        <source>Time &amp;zones:</source>
        <translation>&amp;Zona waktu:</translation>
    </message>
    <message>
        <source>as much as there is room for</source>
        <translation>sebanyak ada tempat</translation>
    </message>
    <message>
        <source>one short sentence</source>
        <translation>satu kalimat pendek</translation>
    </message>
    <message>
        <source>whole, in series too</source>
        <translation>lengkap, juga dalam seri</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>K&amp;eterangan:</translation>
    </message>
    <message>
        <source>Caption of your own</source>
        <translation>Keterangan Anda sendiri</translation>
    </message>
    <message>
        <source>L&amp;ogo…</source>
        <translation>L&amp;ogo…</translation>
    </message>
    <message>
        <source>&amp;No logo</source>
        <translation>Tan&amp;pa logo</translation>
    </message>
    <message>
        <source>&amp;Colour of rule and badge…</source>
        <translation>Warna &amp;garis dan lencana…</translation>
    </message>
    <message>
        <source>Colour of the pa&amp;ge…</source>
        <translation>Warna hala&amp;man…</translation>
    </message>
    <message>
        <source>Colour of the te&amp;xt…</source>
        <translation>Warna &amp;teks…</translation>
    </message>
    <message>
        <source>Colours of the th&amp;eme</source>
        <translation>Warna t&amp;ema</translation>
    </message>
    <message>
        <source>one map</source>
        <translation>satu peta</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>film</translation>
    </message>
    <message>
        <source>a page of small maps</source>
        <translation>satu halaman peta kecil</translation>
    </message>
    <message>
        <source>a file for each time</source>
        <translation>satu berkas untuk setiap waktu</translation>
    </message>
    <message>
        <source>&amp;Make:</source>
        <translation>&amp;Buat:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Dari:</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>Sam&amp;pai:</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n jam</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Every:</source>
        <translation>S&amp;etiap:</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> per detik</translation>
    </message>
    <message>
        <source>Pict&amp;ures:</source>
        <translation>&amp;Gambar:</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>seperti biasa</translation>
    </message>
    <message>
        <source>Save a preset</source>
        <translation>Simpan prasetel</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Namanya:</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedActions</name>
    <message>
        <source>Open feed file</source>
        <translation>Buka berkas umpan</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedController</name>
    <message>
        <source>%1. The token is kept until the program ends.</source>
        <translation>%1. Token disimpan sampai program berakhir.</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedEditDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>Tambah umpan</translation>
    </message>
    <message>
        <source>Edit the feed</source>
        <translation>Ubah umpan</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Coba</translation>
    </message>
    <message>
        <source>The feed is tried</source>
        <translation>Umpan sedang dicoba</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Yang kurang</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Ready feeds</source>
        <translation>Umpan siap pakai</translation>
    </message>
    <message>
        <source>An address, file or folder of your own</source>
        <translation>Alamat, berkas, atau folder sendiri</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Hentikan</translation>
    </message>
    <message>
        <source>%1. Without a keychain the token is kept in memory only, until the program ends.</source>
        <translation>%1. Tanpa gantungan kunci, token hanya disimpan di memori sampai program berakhir.</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedForm</name>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Address, file or folder</source>
        <translation>Alamat, berkas, atau folder</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Berkas…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Alamat</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>Only when asked for</source>
        <translation>Hanya bila diminta</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Tiap %1</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>&amp;Baca</translation>
    </message>
    <message>
        <source>It needs a &amp;token</source>
        <translation>Perlu &amp;token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain; never in the cache, a log or a message.</source>
        <translation>Disimpan di gantungan kunci sistem; tidak pernah di tembolok, log, atau pesan.</translation>
    </message>
    <message>
        <source>Found out by reading</source>
        <translation>Dikenali saat dibaca</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Of lines that name none: small letters, digits and -</source>
        <translation>Untuk baris yang tidak menyebutnya: huruf kecil, angka, dan -</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Layanan</translation>
    </message>
    <message>
        <source>The line that its licence asks for; it stands on every snapshot</source>
        <translation>Baris yang diminta lisensinya; tercantum di setiap cuplikan</translation>
    </message>
    <message>
        <source>&amp;Credit</source>
        <translation>&amp;Kredit</translation>
    </message>
    <message>
        <source>For a database: sent to the address by POST</source>
        <translation>Untuk basis data: dikirim ke alamat dengan POST</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Kueri</translation>
    </message>
    <message>
        <source>Columns of the table; leave them empty where they have the fields&apos; names</source>
        <translation>Kolom tabel; kosongkan bila namanya sama dengan bidang</translation>
    </message>
    <message>
        <source>An address (http or https), a file, or a folder whose new files are read.</source>
        <translation>Alamat (http atau https), berkas, atau folder yang berkas barunya dibaca.</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Lisensi: %1</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Kredit: %1</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>seperti sebelumnya</translation>
    </message>
    <message>
        <source>Folder of feed files</source>
        <translation>Folder berkas umpan</translation>
    </message>
    <message>
        <source>Feed file</source>
        <translation>Berkas umpan</translation>
    </message>
    <message>
        <source>Feeds (*.ndjson *.ndjson.gz *.json *.jsonl *.csv *.gz *.zst);;All files (*)</source>
        <translation>Umpan (*.ndjson *.ndjson.gz *.json *.jsonl *.csv *.gz *.zst);;Semua berkas (*)</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedPreviewPane</name>
    <message>
        <source>What would be stored</source>
        <translation>Yang akan disimpan</translation>
    </message>
    <message>
        <source>&quot;Try it&quot; fetches the feed once and shows here what would be stored. Nothing is stored then.</source>
        <translation>“Coba” mengambil umpan sekali dan menunjukkan di sini apa yang akan disimpan. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>First items</source>
        <translation>Butir pertama</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Lines that could not be used</source>
        <translation>Baris yang tidak bisa dipakai</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Menunggu %1…</translation>
    </message>
    <message>
        <source>It went wrong: %1</source>
        <translation>Gagal: %1</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Format: %1</translation>
    </message>
    <message>
        <source>Would be stored: %1 reports, %2 measurements, %3 notices</source>
        <translation>Akan disimpan: %1 laporan, %2 pengukuran, %3 pengumuman</translation>
    </message>
    <message>
        <source>There is nothing in it that could be stored.</source>
        <translation>Tidak ada yang dapat disimpan di dalamnya.</translation>
    </message>
    <message>
        <source>Only the beginning was looked at.</source>
        <translation>Hanya bagian awalnya yang dilihat.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Dari %1 sampai %2</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Layanan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n wilayah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used</source>
        <translation>
            <numerusform>%n baris tidak bisa dipakai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are fine, but nothing for the map</source>
        <translation>
            <numerusform>%n baris baik, tetapi bukan untuk peta</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>baris %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n laporan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 dari %2 gagal</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedStatus</name>
    <message>
        <source>State of the feeds</source>
        <translation>Keadaan umpan</translation>
    </message>
    <message>
        <source>Reading a feed</source>
        <translation>Membaca umpan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Reading %1: %2 new, %3 known, %4 unusable</source>
        <translation>Membaca %1: %2 baru, %3 sudah ada, %4 tak terpakai</translation>
    </message>
    <message>
        <source>; %1 lines a second</source>
        <translation>; %1 baris per detik</translation>
    </message>
    <message>
        <source>%1: nothing new</source>
        <translation>%1: tidak ada yang baru</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 known, %4 unusable</source>
        <translation>%1: %2 baru, %3 sudah ada, %4 tak terpakai</translation>
    </message>
    <message>
        <source>(cancelled)</source>
        <translation>(dibatalkan)</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>baris %1: %2</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedTableModel</name>
    <message>
        <source>paused</source>
        <translation>dijeda</translation>
    </message>
    <message>
        <source>not read to its end yet</source>
        <translation>belum dibaca sampai akhir</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>baik</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Umpan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Terakhir dibaca</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Butir</translation>
    </message>
    <message>
        <source>Unusable lines</source>
        <translation>Baris tak terpakai</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n tahun</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <translation>menunggu server</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 baris</translation>
    </message>
    <message>
        <source>%1 rows a second</source>
        <translation>%1 baris per detik</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>sisa %1 dtk</translation>
    </message>
    <message>
        <source>off line: it is read as soon as there is a network</source>
        <translation>luring: dibaca begitu ada jaringan</translation>
    </message>
    <message>
        <source>the server asks to come back later: %1</source>
        <translation>server meminta kembali nanti: %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>ditolak: %1</translation>
    </message>
    <message>
        <source>failing: %1</source>
        <translation>gagal: %1</translation>
    </message>
    <message>
        <source>when asked for</source>
        <translation>bila diminta</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>segera</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dalam %1</translation>
    </message>
    <message>
        <source>Behind now</source>
        <translation>Tertinggal</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedsDialog</name>
    <message>
        <source>Feeds</source>
        <translation>Umpan</translation>
    </message>
    <message>
        <source>A feed is a file or an address that reports, measurements or notices are read from. The program makes no connection that you did not ask for.</source>
        <translation>Umpan adalah berkas atau alamat tempat laporan, pengukuran, atau pengumuman dibaca. Program ini tidak membuat sambungan yang tidak Anda minta.</translation>
    </message>
    <message>
        <source>Lines that could not be used</source>
        <translation>Baris yang tidak dapat dipakai</translation>
    </message>
    <message>
        <source>Lines that could not be used are listed here, with the reason.</source>
        <translation>Baris yang tidak dapat dipakai tercantum di sini, beserta alasannya.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>baris %1: %2</translation>
    </message>
    <message>
        <source>Remove the feed?</source>
        <translation>Hapus umpan?</translation>
    </message>
    <message>
        <source>%1 will not be read any more. What was read from it stays.</source>
        <translation>%1 tidak akan dibaca lagi. Yang sudah dibaca tetap ada.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>About the feed</source>
        <translation>Tentang umpan</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Tambah…</translation>
    </message>
    <message>
        <source>&amp;Read now</source>
        <translation>&amp;Baca sekarang</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Jeda</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Ubah…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Hapus…</translation>
    </message>
    <message>
        <source>There are no feeds yet.</source>
        <translation>Belum ada umpan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Kredit: %1</translation>
    </message>
    <message>
        <source>Credit: %1 (%2)</source>
        <translation>Kredit: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>outagemap::HelpActions</name>
    <message>
        <source>Reports: what users complained of in the window, each reporter once in six hours.</source>
        <translation>Laporan: keluhan pengguna dalam jendela, setiap pelapor sekali dalam enam jam.</translation>
    </message>
    <message>
        <source>Expected: the reports usual in that place at that hour of the week, learned from up to eight weeks so that past outages do not raise it. The grey band of the curves is where nineteen of twenty ordinary counts lie.</source>
        <translation>Wajarnya: laporan yang biasa di tempat itu pada jam dalam minggu itu, dipelajari dari hingga delapan minggu agar gangguan lama tidak menaikkannya. Pita abu-abu pada kurva memuat sembilan belas dari dua puluh hitungan biasa.</translation>
    </message>
    <message>
        <source>Times usual: (reports + a) / (expected + a). The small number a is estimated from all countries at that time and keeps small places from flickering. The 95 % interval says where the true value lies, nineteen times of twenty.</source>
        <translation>Kali lipat biasanya: (laporan + a) / (wajarnya + a). Bilangan kecil a diperkirakan dari semua negara pada saat itu dan mencegah tempat kecil berkedip. Selang 95% menyatakan letak nilai sebenarnya, sembilan belas dari dua puluh kali.</translation>
    </message>
    <message>
        <source>Classes: none, possible (from 1.5 times usual), moderate (3), heavy (10), severe (30). The limits are fixed, so that two maps can be compared.</source>
        <translation>Kelas: tidak ada, mungkin (mulai 1,5 kali lipat dari biasanya), sedang (3), berat (10), parah (30). Batasnya tetap agar dua peta dapat dibandingkan.</translation>
    </message>
    <message>
        <source>Too little data (hatched): less than half a report would be expected there in the window, and there is no evidence. It is not the same as none.</source>
        <translation>Data terlalu sedikit (arsir): di sana wajarnya kurang dari setengah laporan dalam jendela, dan tidak ada bukti. Ini tidak sama dengan tidak ada.</translation>
    </message>
    <message>
        <source>Incident: a time in which a place is worse than usual beyond doubt; its beginning is estimated, and is not the moment at which it was noticed.</source>
        <translation>Insiden: waktu ketika suatu tempat tanpa ragu lebih buruk dari biasanya; awalnya diperkirakan, bukan saat diketahui.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Arti angka-angka</translation>
    </message>
    <message>
        <source>On the map:</source>
        <translation>Di peta:</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Panah</translation>
    </message>
    <message>
        <source>the next region in that direction</source>
        <translation>wilayah berikutnya ke arah itu</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation>Shift+Panah</translation>
    </message>
    <message>
        <source>move the map</source>
        <translation>geser peta</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>show the selected region as large as it goes</source>
        <translation>tampilkan wilayah terpilih sebesar mungkin</translation>
    </message>
    <message>
        <source>Escape, Backspace</source>
        <translation>Escape, Backspace</translation>
    </message>
    <message>
        <source>up to what it lies in</source>
        <translation>naik ke wilayah yang memuatnya</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>play or pause</source>
        <translation>putar atau jeda</translation>
    </message>
    <message>
        <source>In the list of services:</source>
        <translation>Di daftar layanan:</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorit</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Nothing happened that would have to be told.</source>
        <translation>Tidak ada kejadian yang perlu diberitahukan.</translation>
    </message>
    <message>
        <source>Diagnostic information is in the clipboard. It holds no places, addresses or texts.</source>
        <translation>Informasi diagnostik ada di papan klip. Tidak memuat tempat, alamat, atau teks.</translation>
    </message>
    <message>
        <source>Outagemap %1 shows where in the world an online service is down, and how badly.</source>
        <translation>Outagemap %1 menunjukkan di bagian dunia mana layanan daring terganggu, dan seberapa parah.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Perangkat lunak bebas di bawah GNU General Public License, versi 3 atau lebih baru.</translation>
    </message>
    <message>
        <source>Data:</source>
        <translation>Data:</translation>
    </message>
    <message>
        <source>Feeds shown:</source>
        <translation>Umpan yang ditampilkan:</translation>
    </message>
    <message>
        <source>Libraries:</source>
        <translation>Pustaka:</translation>
    </message>
    <message>
        <source>About Outagemap</source>
        <translation>Tentang Outagemap</translation>
    </message>
    <message>
        <source>Per million people: (reports + a) / (million inhabitants + a / the world&apos;s rate), with the same a: where few people live the value is drawn towards the world&apos;s rate.</source>
        <translation>Per sejuta penduduk: (laporan + a) / (juta penduduk + a / angka dunia), dengan a yang sama: di tempat berpenduduk sedikit nilainya ditarik ke angka dunia.</translation>
    </message>
    <message>
        <source>Failing share: (failed + s / 21) / (tested + s), of the measurements of probe networks. One of 21 fails when nothing is wrong; s, estimated from all places and at most 20, draws the share there where few were made.</source>
        <translation>Porsi gagal: (gagal + s / 21) / (diuji + s), dari pengukuran jaringan pengukur. Satu dari 21 gagal bila tidak ada gangguan; s, ditaksir dari semua tempat dan paling besar 20, menarik porsi ke sana bila pengukurannya sedikit.</translation>
    </message>
    <message>
        <source>Evidence: the chance that as much would be seen if nothing were wrong (for reports by the Poisson or, where ordinary hours vary more, the negative binomial distribution; for measurements the beta-binomial). 0.001 is one chance in a thousand. It is asked for before a class above &quot;possible&quot; is given, adjusted for the number of regions looked at. As a measure of the map it is the number of zeros: 3 is one in a thousand.</source>
        <translation>Bukti: peluang terlihat sebanyak itu seandainya tidak ada gangguan (untuk laporan menurut sebaran Poisson atau, bila jam biasa lebih beragam, binomial negatif; untuk pengukuran beta-binomial). 0,001 berarti satu dari seribu. Bukti diminta sebelum kelas di atas “mungkin” diberikan, disesuaikan dengan jumlah wilayah. Sebagai ukuran peta, nilainya adalah banyaknya nol: 3 berarti satu dari seribu.</translation>
    </message>
</context>
<context>
    <name>outagemap::LanguageMenu</name>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Bahasa</translation>
    </message>
</context>
<context>
    <name>outagemap::LegendView</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>outagemap::MainWindow</name>
    <message>
        <source>Outagemap</source>
        <translation>Outagemap</translation>
    </message>
    <message>
        <source>%1 - Outagemap</source>
        <translation>%1 - Outagemap</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Take all places out of the comparison?</source>
        <translation>Keluarkan semua tempat dari perbandingan?</translation>
    </message>
</context>
<context>
    <name>outagemap::MapSession</name>
    <message numerus="yes">
        <source>Up to %n place(s) can be compared; take one out first.</source>
        <translation>
            <numerusform>Paling banyak %n tempat dapat dibandingkan; keluarkan satu dahulu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outagemap::MapStyleMenu</name>
    <message>
        <source>&amp;Classes and colours</source>
        <translation>&amp;Kelas dan warna</translation>
    </message>
    <message>
        <source>&amp;Number of classes</source>
        <translation>&amp;Jumlah kelas</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Warna</translation>
    </message>
</context>
<context>
    <name>outagemap::MapView</name>
    <message>
        <source>Map of the world</source>
        <translation>Peta dunia</translation>
    </message>
    <message>
        <source>Arrow keys go from region to region, Enter shows one large, Escape goes up.</source>
        <translation>Tombol panah berpindah antarwilayah, Enter memperbesar, Escape naik.</translation>
    </message>
</context>
<context>
    <name>outagemap::MeridianMenu</name>
    <message>
        <source>Central &amp;meridian</source>
        <translation>&amp;Meridian tengah</translation>
    </message>
    <message>
        <source>&amp;Europe and Africa (0°)</source>
        <translation>&amp;Eropa dan Afrika (0°)</translation>
    </message>
    <message>
        <source>&amp;Americas (90° W)</source>
        <translation>&amp;Amerika (90° B)</translation>
    </message>
    <message>
        <source>&amp;Asia (90° E)</source>
        <translation>A&amp;sia (90° T)</translation>
    </message>
    <message>
        <source>&amp;Indonesia (118° E)</source>
        <translation>&amp;Indonesia (118° T)</translation>
    </message>
    <message>
        <source>&amp;Pacific (180°)</source>
        <translation>&amp;Pasifik (180°)</translation>
    </message>
    <message>
        <source>That of the &amp;selected region</source>
        <translation>Meridian wilayah &amp;terpilih</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Lainnya…</translation>
    </message>
    <message>
        <source>Central meridian</source>
        <translation>Meridian tengah</translation>
    </message>
    <message>
        <source>Degrees east (west: negative):</source>
        <translation>Derajat timur (barat: negatif):</translation>
    </message>
</context>
<context>
    <name>outagemap::NoticeList</name>
    <message>
        <source>No notice within a day.</source>
        <translation>Tidak ada pengumuman dalam satu hari.</translation>
    </message>
    <message>
        <source>What was published</source>
        <translation>Yang diumumkan</translation>
    </message>
</context>
<context>
    <name>outagemap::NoticeModel</name>
    <message>
        <source>cause: %1</source>
        <translation>penyebab: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hingga %1</translation>
    </message>
    <message>
        <source>Regions: %1</source>
        <translation>Wilayah: %1</translation>
    </message>
</context>
<context>
    <name>outagemap::Notifier</name>
    <message>
        <source>Show Outagemap</source>
        <translation>Tampilkan Outagemap</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>%1 has problems since %2.</source>
        <translation>%1 bermasalah sejak %2.</translation>
    </message>
    <message>
        <source>%1 has problems.</source>
        <translation>%1 bermasalah.</translation>
    </message>
    <message>
        <source>The problems of %1 are over.</source>
        <translation>Masalah %1 sudah berakhir.</translation>
    </message>
    <message>
        <source>%1: %2 has problems since %3.</source>
        <translation>%1: %2 bermasalah sejak %3.</translation>
    </message>
    <message>
        <source>%1: the problems of %2 are over.</source>
        <translation>%1: masalah %2 sudah berakhir.</translation>
    </message>
    <message>
        <source>Outagemap</source>
        <translation>Outagemap</translation>
    </message>
</context>
<context>
    <name>outagemap::PaletteDialog</name>
    <message>
        <source>Find anything</source>
        <translation>Cari apa saja</translation>
    </message>
    <message>
        <source>A service, a place, a time (20:50, 2017-05-03 20:50) or a command</source>
        <translation>Layanan, tempat, waktu (20:50, 2017-05-03 20:50), atau perintah</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>service</source>
        <translation>layanan</translation>
    </message>
    <message>
        <source>place</source>
        <translation>tempat</translation>
    </message>
    <message>
        <source>go to this time</source>
        <translation>ke waktu ini</translation>
    </message>
</context>
<context>
    <name>outagemap::PlainTextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Buka tautan</translation>
    </message>
</context>
<context>
    <name>outagemap::RegionPanel</name>
    <message>
        <source>Selected region</source>
        <translation>Wilayah terpilih</translation>
    </message>
    <message>
        <source>Figures of the selected region</source>
        <translation>Angka wilayah terpilih</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Put it beside other places</source>
        <translation>Sandingkan dengan tempat lain</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Show it as large as it goes</source>
        <translation>Tampilkan sebesar mungkin</translation>
    </message>
    <message>
        <source>Reports over time</source>
        <translation>Laporan dari waktu ke waktu</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Local time %1 %2</source>
        <translation>Waktu setempat %1 %2</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Belum ada yang diketahui</translation>
    </message>
    <message>
        <source>%1 reports, %2 expected</source>
        <translation>%1 laporan, wajarnya %2</translation>
    </message>
    <message>
        <source>%1 times usual (95 %: %2 to %3)</source>
        <translation>%1 kali lipat dari biasanya (95%: %2 hingga %3)</translation>
    </message>
    <message>
        <source>%1 times usual</source>
        <translation>%1 kali lipat dari biasanya</translation>
    </message>
    <message>
        <source>%1 reports per million people</source>
        <translation>%1 laporan per sejuta penduduk</translation>
    </message>
    <message>
        <source>%1 of %2 measurements failing</source>
        <translation>%1 dari %2 pengukuran gagal</translation>
    </message>
    <message>
        <source>If nothing were wrong, the chance to see as much: %1</source>
        <translation>Seandainya tidak ada gangguan, peluang melihat sebanyak ini: %1</translation>
    </message>
    <message>
        <source>Incident from %1 to %2, at its worst %3 times usual</source>
        <translation>Insiden dari %1 hingga %2, puncaknya %3 kali lipat dari biasanya</translation>
    </message>
    <message>
        <source>Incident since %1 (for %2), at its worst %3 times usual</source>
        <translation>Insiden sejak %1 (selama %2), puncaknya %3 kali lipat dari biasanya</translation>
    </message>
</context>
<context>
    <name>outagemap::RegionTable</name>
    <message>
        <source>Find a region</source>
        <translation>Cari wilayah</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Wilayah</translation>
    </message>
</context>
<context>
    <name>outagemap::RegionTableModel</name>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Wajarnya</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
</context>
<context>
    <name>outagemap::RetentionPage</name>
    <message>
        <source> days</source>
        <translation> hari</translation>
    </message>
    <message>
        <source>Counted back from the newest data of each feed. What is older goes little by little, while nothing else is done.</source>
        <translation>Dihitung mundur dari data terbaru tiap umpan. Yang lebih lama dihapus sedikit demi sedikit saat tidak ada pekerjaan lain.</translation>
    </message>
    <message>
        <source>Keep &amp;reports and complaints</source>
        <translation>Simpan &amp;laporan dan keluhan</translation>
    </message>
    <message>
        <source>Keep counts of &amp;five minutes</source>
        <translation>Simpan hitungan &amp;lima menit</translation>
    </message>
    <message>
        <source>Keep counts of &amp;hours, and notices</source>
        <translation>Simpan hitungan per &amp;jam dan pengumuman</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>tanpa batas</translation>
    </message>
    <message>
        <source>&amp;Size of the cache, at most</source>
        <translation>&amp;Ukuran tembolok, paling banyak</translation>
    </message>
</context>
<context>
    <name>outagemap::ServiceList</name>
    <message>
        <source>Find a service</source>
        <translation>Cari layanan</translation>
    </message>
    <message>
        <source>By trouble</source>
        <translation>Menurut gangguan</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Menurut nama</translation>
    </message>
    <message>
        <source>Order of the services</source>
        <translation>Urutan layanan</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
</context>
<context>
    <name>outagemap::ServiceListModel</name>
    <message>
        <source>%1/h</source>
        <comment>reports an hour</comment>
        <translation>%1/jam</translation>
    </message>
    <message>
        <source>since %1 UTC</source>
        <translation>sejak %1 UTC</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sejak %1</translation>
    </message>
    <message>
        <source>%1 reports in the last hour</source>
        <translation>%1 laporan dalam satu jam terakhir</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorit</translation>
    </message>
</context>
<context>
    <name>outagemap::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Peta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Pemberitahuan</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikuti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Tetap di baki saat jendela ditutup</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Tampilkan nama</translation>
    </message>
    <message>
        <source>Show meridians and parallels</source>
        <translation>Tampilkan garis bujur dan lintang</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) a second</source>
        <translation>
            <numerusform>%n langkah per detik</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Speed of playing</source>
        <translation>&amp;Kecepatan putar</translation>
    </message>
    <message>
        <source>Begin anew at the end</source>
        <translation>Ulangi dari awal di akhir</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Time &amp;zones</source>
        <translation>&amp;Zona waktu</translation>
    </message>
    <message>
        <source>Tell me when an incident begins or ends</source>
        <translation>Beri tahu saya saat insiden mulai atau berakhir</translation>
    </message>
    <message>
        <source>Services to be told of</source>
        <translation>Layanan yang diberitahukan</translation>
    </message>
    <message>
        <source>&amp;Services (none: favourites)</source>
        <translation>&amp;Layanan (kosong: favorit)</translation>
    </message>
    <message>
        <source>Codes of regions, with commas between</source>
        <translation>Kode wilayah, dipisahkan koma</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Tempat</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Jam tenang</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Tenang dari</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Tenang hingga</translation>
    </message>
    <message>
        <source>Looked at every minute while the program runs, whatever the map shows.</source>
        <translation>Diperiksa setiap menit selama program berjalan, apa pun yang ditampilkan peta.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Penyimpanan</translation>
    </message>
</context>
<context>
    <name>outagemap::ShareActions</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Ditulis ke %1</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Gambar ada di papan klip.</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>Tabel ada di papan klip.</translation>
    </message>
    <message>
        <source>The caption is in the clipboard.</source>
        <translation>Keterangan ada di papan klip.</translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>Tautan ada di papan klip.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Simpan tabel</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Simpan tampilan</translation>
    </message>
    <message>
        <source>Views (*.outagemap)</source>
        <translation>Tampilan (*.outagemap)</translation>
    </message>
    <message>
        <source>Open a view</source>
        <translation>Buka tampilan</translation>
    </message>
    <message>
        <source>Views (*.outagemap);;All files (*)</source>
        <translation>Tampilan (*.outagemap);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>There is no data about %1 here: add a feed that has it.</source>
        <translation>Tidak ada data tentang %1 di sini: tambahkan umpan yang memilikinya.</translation>
    </message>
    <message>
        <source>There is no data about %1 at %2 here.</source>
        <translation>Tidak ada data tentang %1 pada %2 di sini.</translation>
    </message>
    <message>
        <source>The map here does not have: %1.</source>
        <translation>Peta di sini tidak memiliki: %1.</translation>
    </message>
    <message>
        <source>The view is shown.</source>
        <translation>Tampilan diperlihatkan.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Belum ada yang dapat diekspor.</translation>
    </message>
</context>
<context>
    <name>outagemap::SnapshotPreview</name>
    <message>
        <source>Preview of the snapshot</source>
        <translation>Pratinjau cuplikan</translation>
    </message>
    <message>
        <source>Drag the picture into another program</source>
        <translation>Seret gambar ke program lain</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Menggambar …</translation>
    </message>
</context>
<context>
    <name>outagemap::SummaryView</name>
    <message>
        <source>&amp;Compare:</source>
        <translation>&amp;Bandingkan:</translation>
    </message>
    <message>
        <source>places, like SG, Jakarta, Philippines</source>
        <translation>tempat, seperti SG, Jakarta Raya, Filipina</translation>
    </message>
    <message>
        <source>Places to compare</source>
        <translation>Tempat yang dibandingkan</translation>
    </message>
    <message>
        <source>Cop&amp;y text</source>
        <translation>Sa&amp;lin teks</translation>
    </message>
    <message>
        <source>The map in words</source>
        <translation>Peta dalam kata-kata</translation>
    </message>
    <message>
        <source>What the evidence rests on</source>
        <translation>Dasar bukti</translation>
    </message>
    <message>
        <source>The map is being put into words …</source>
        <translation>Peta sedang dituangkan ke dalam kata-kata …</translation>
    </message>
    <message>
        <source>How sure is it in this place: %1</source>
        <translation>Seberapa pasti di tempat ini: %1</translation>
    </message>
    <message>
        <source>Reports are %1 times usual; allowing for chance, between %2 and %3 times.</source>
        <translation>Laporan %1 kali lipat dari biasanya; bila faktor kebetulan diperhitungkan, antara %2 dan %3 kali.</translation>
    </message>
</context>
<context>
    <name>outagemap::TimePlot</name>
    <message>
        <source>failing share, %</source>
        <translation>porsi gagal, %</translation>
    </message>
    <message>
        <source>reports per %1 min; grey: what is usual</source>
        <translation>laporan per %1 mnt; abu-abu: yang biasa</translation>
    </message>
    <message>
        <source>reports per %1 min</source>
        <translation>laporan per %1 mnt</translation>
    </message>
</context>
<context>
    <name>outagemap::TimelinePlot</name>
    <message>
        <source>Reports over time</source>
        <translation>Laporan dari waktu ke waktu</translation>
    </message>
    <message>
        <source>Incident since %1 (%2), at its worst %3 times usual</source>
        <translation>Insiden sejak %1 (%2), puncaknya %3 kali lipat dari biasanya</translation>
    </message>
    <message numerus="yes">
        <source>and %n more notices</source>
        <translation>
            <numerusform>dan %n pengumuman lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice (%1): %2</source>
        <translation>Pengumuman (%1): %2</translation>
    </message>
</context>
<context>
    <name>outagemap::TimelineView</name>
    <message>
        <source>Play</source>
        <translation>Putar</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Mundur satu langkah</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>Maju satu langkah</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Begin anew at the end</source>
        <translation>Ulangi dari awal di akhir</translation>
    </message>
    <message>
        <source>Follow the newest data</source>
        <translation>Ikuti data terbaru</translation>
    </message>
    <message>
        <source>Choose time zones</source>
        <translation>Pilih zona waktu</translation>
    </message>
    <message>
        <source>Zones…</source>
        <translation>Zona…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Langsung</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>Kecepatan putar</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <comment>speed of playing</comment>
        <translation>%1 langkah/s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>outagemap::Tour</name>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Which services have problems: the worst first, with the reports of the last day. Choose one to see it on the map.</source>
        <translation>Layanan mana yang bermasalah: terparah dahulu, dengan laporan sehari terakhir. Pilih satu untuk melihatnya di peta.</translation>
    </message>
    <message>
        <source>Where: the darker, the more trouble than usual; hatched is too little data. Point at a place for its figures, click to select it, double click to show it large. Escape goes back up.</source>
        <translation>Di mana: makin gelap, makin banyak gangguan dari biasanya; arsir berarti data terlalu sedikit. Tunjuk tempat untuk angkanya, klik untuk memilih, klik ganda untuk memperbesar. Escape kembali naik.</translation>
    </message>
    <message>
        <source>What the colours mean, how long a window is counted, and whether areas, countries or their parts are drawn.</source>
        <translation>Arti warna, panjang jendela yang dihitung, dan apakah kawasan, negara, atau bagiannya yang digambar.</translation>
    </message>
    <message>
        <source>Since when: the reports of the selected place, what is usual in grey, incidents above. Drag the window, or press Space to play.</source>
        <translation>Sejak kapan: laporan tempat terpilih, yang biasa berwarna abu-abu, insiden di atas. Seret jendela, atau tekan Spasi untuk memutar.</translation>
    </message>
    <message>
        <source>The same in figures. Beside it: the selected place, and places compared.</source>
        <translation>Hal yang sama dalam angka. Di sampingnya: tempat terpilih dan tempat yang dibandingkan.</translation>
    </message>
    <message>
        <source>What users write, and what was published.</source>
        <translation>Tulisan pengguna, dan yang diumumkan.</translation>
    </message>
    <message>
        <source>What is going on. File &gt; Feeds turns on real feeds; Ctrl+K finds anything.</source>
        <translation>Yang sedang terjadi. Berkas &gt; Umpan menyalakan umpan sungguhan; Ctrl+K mencari apa saja.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Akhiri</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>outagemap::ViewBar</name>
    <message>
        <source>View</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Jendela</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Proyeksi</translation>
    </message>
    <message>
        <source>Equal Earth</source>
        <translation>Equal Earth</translation>
    </message>
    <message>
        <source>Natural Earth</source>
        <translation>Natural Earth</translation>
    </message>
    <message>
        <source>Robinson</source>
        <translation>Robinson</translation>
    </message>
    <message>
        <source>Mollweide</source>
        <translation>Mollweide</translation>
    </message>
    <message>
        <source>Web Mercator</source>
        <translation>Web Mercator</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Bola dunia</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatis</translation>
    </message>
</context>
<context>
    <name>outagemap::WelcomeBar</name>
    <message>
        <source>Take the tour</source>
        <translation>Ikuti tur</translation>
    </message>
    <message>
        <source>Turn on real feeds…</source>
        <translation>Nyalakan umpan sungguhan…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Welcome. The built-in replay is being read: the WhatsApp outage of 3 May 2017.</source>
        <translation>Selamat datang. Rekonstruksi bawaan sedang dibaca: gangguan WhatsApp 3 Mei 2017.</translation>
    </message>
    <message>
        <source>Built-in replay: the WhatsApp outage of 3 May 2017, reconstructed. Nothing is live or fetched until you turn on a feed.</source>
        <translation>Rekonstruksi bawaan: gangguan WhatsApp 3 Mei 2017. Tidak ada yang langsung atau diambil sampai Anda menyalakan umpan.</translation>
    </message>
</context>
<context>
    <name>outagemap::WindowDocks</name>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Pengumuman</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Dalam kata</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Garis waktu</translation>
    </message>
</context>
<context>
    <name>outagemap::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Feeds…</source>
        <translation>&amp;Umpan…</translation>
    </message>
    <message>
        <source>&amp;Open feed file…</source>
        <translation>&amp;Buka berkas umpan…</translation>
    </message>
    <message>
        <source>Add feed &amp;URL…</source>
        <translation>Tambah &amp;URL umpan…</translation>
    </message>
    <message>
        <source>Read the built-in &amp;replay</source>
        <translation>Baca &amp;rekonstruksi bawaan</translation>
    </message>
    <message>
        <source>Open &amp;view…</source>
        <translation>Buka &amp;tampilan…</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Simpan tampilan…</translation>
    </message>
    <message>
        <source>&amp;Export snapshot…</source>
        <translation>&amp;Ekspor cuplikan…</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>Simpan ta&amp;bel…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Cari apa saja…</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Salin &amp;gambar</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Salin &amp;tabel</translation>
    </message>
    <message>
        <source>Copy &amp;caption</source>
        <translation>Salin &amp;keterangan</translation>
    </message>
    <message>
        <source>Copy &amp;link to this view</source>
        <translation>Salin tautan ke tampilan &amp;ini</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Pengaturan…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Per&amp;besar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Per&amp;kecil</translation>
    </message>
    <message>
        <source>&amp;Whole world</source>
        <translation>&amp;Seluruh dunia</translation>
    </message>
    <message>
        <source>Zoom to the selected &amp;region</source>
        <translation>Perbesar ke &amp;wilayah terpilih</translation>
    </message>
    <message>
        <source>&amp;Up to what it lies in</source>
        <translation>&amp;Naik ke wilayah yang memuatnya</translation>
    </message>
    <message>
        <source>&amp;Compare the selected region</source>
        <translation>&amp;Bandingkan wilayah terpilih</translation>
    </message>
    <message>
        <source>La&amp;bels</source>
        <translation>La&amp;bel</translation>
    </message>
    <message>
        <source>&amp;Graticule</source>
        <translation>&amp;Garis lintang-bujur</translation>
    </message>
    <message>
        <source>&amp;Cities</source>
        <translation>&amp;Kota</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Terang</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Kontras &amp;tinggi</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Waktu</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Putar atau jeda</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Langkah &amp;mundur</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Langkah ma&amp;ju</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Lebih &amp;cepat</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Lebih &amp;lambat</translation>
    </message>
    <message>
        <source>L&amp;oop</source>
        <translation>&amp;Ulang</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>Lan&amp;gsung</translation>
    </message>
    <message>
        <source>&amp;Longer window</source>
        <translation>Jendela lebih &amp;panjang</translation>
    </message>
    <message>
        <source>S&amp;horter window</source>
        <translation>Jendela lebih pen&amp;dek</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hour(s)</source>
        <translation>
            <numerusform>Tampilkan %n jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n day(s)</source>
        <translation>
            <numerusform>Tampilkan %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Time &amp;zones…</source>
        <translation>&amp;Zona waktu…</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Jendela</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Atur ulang tata letak</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Layar penuh</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Tur</translation>
    </message>
    <message>
        <source>What the &amp;figures mean</source>
        <translation>&amp;Arti angka-angka</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>T&amp;ombol</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Catatan…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostic information</source>
        <translation>Salin informasi &amp;diagnostik</translation>
    </message>
    <message>
        <source>&amp;About Outagemap</source>
        <translation>&amp;Tentang Outagemap</translation>
    </message>
    <message>
        <source>Add a place to compare</source>
        <translation>Tambah tempat untuk dibandingkan</translation>
    </message>
</context>
<context>
    <name>outagemap::ZoneClocks</name>
    <message>
        <source>Time shown</source>
        <translation>Waktu yang ditampilkan</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>here</source>
        <translation>di sini</translation>
    </message>
</context>
<context>
    <name>outagemap::ZonesDialog</name>
    <message>
        <source>Time zones</source>
        <translation>Zona waktu</translation>
    </message>
    <message numerus="yes">
        <source>Zones shown beside UTC, the computer&apos;s and the region&apos;s own (%n at most):</source>
        <translation>
            <numerusform>Zona yang ditampilkan di samping UTC, zona komputer, dan zona wilayah (paling banyak %n):</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a city</source>
        <translation>Cari kota</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>outagemap::cli</name>
    <message>
        <source>%1: sound, %2 raw reports and %3 complaints in %4 bytes
</source>
        <translation>%1: baik, %2 laporan mentah dan %3 keluhan dalam %4 bita
</translation>
    </message>
    <message>
        <source>%1 is damaged; `outagemap cache repair` saves what can be read</source>
        <translation>%1 rusak; `outagemap cache repair` menyelamatkan yang dapat dibaca</translation>
    </message>
    <message>
        <source>%1: made anew from %2 rows; the file as it was is kept as %3
</source>
        <translation>%1: dibuat ulang dari %2 baris; berkas semula disimpan sebagai %3
</translation>
    </message>
    <message>
        <source>could not be read: %1
</source>
        <translation>tidak dapat dibaca: %1
</translation>
    </message>
    <message>
        <source>--%1 is a number of days from 1 to 36500</source>
        <translation>--%1 adalah jumlah hari dari 1 hingga 36500</translation>
    </message>
    <message>
        <source>--size is a number of megabytes, 0 for no limit</source>
        <translation>--size adalah jumlah megabita, 0 untuk tanpa batas</translation>
    </message>
    <message>
        <source>raw reports %1 days, five minutes %2 days, hours %3 days, at most %4 MB (0: no limit)
</source>
        <translation>laporan mentah %1 hari, lima menit %2 hari, jam %3 hari, paling banyak %4 MB (0: tanpa batas)
</translation>
    </message>
    <message>
        <source>Checks the cache, repairs a damaged one, or sets how long what is kept in it.</source>
        <translation>Memeriksa tembolok, memperbaiki yang rusak, atau mengatur berapa lama isinya disimpan.</translation>
    </message>
    <message>
        <source>check, repair or keep</source>
        <translation>check, repair, atau keep</translation>
    </message>
    <message>
        <source>keep: raw reports and complaints, counted back from the newest of their feed.</source>
        <translation>keep: laporan mentah dan keluhan, dihitung mundur dari yang terbaru di umpannya.</translation>
    </message>
    <message>
        <source>keep: counts of five minutes.</source>
        <translation>keep: hitungan per lima menit.</translation>
    </message>
    <message>
        <source>keep: counts of hours and days.</source>
        <translation>keep: hitungan per jam dan hari.</translation>
    </message>
    <message>
        <source>keep: largest size of the file; the oldest raw reports go first.</source>
        <translation>keep: ukuran terbesar berkas; laporan mentah tertua dihapus dahulu.</translation>
    </message>
    <message>
        <source>say check, repair or keep</source>
        <translation>sebutkan check, repair, atau keep</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of check, repair, keep</source>
        <translation>“%1” bukan check, repair, atau keep</translation>
    </message>
    <message>
        <source>Lists the feeds, and what was read once beside them (with --all).</source>
        <translation>Mendaftar umpan, dan yang pernah dibaca sekali (dengan --all).</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>Mencetak satu dokumen JSON.</translation>
    </message>
    <message>
        <source>Also what was read without being on the list.</source>
        <translation>Juga yang dibaca tanpa ada di daftar.</translation>
    </message>
    <message>
        <source>Lists ready feeds for `feeds add ID`.</source>
        <translation>Mendaftar umpan siap pakai untuk `feeds add ID`.</translation>
    </message>
    <message>
        <source>The feed&apos;s number, as `feeds list` shows it.</source>
        <translation>Nomor umpan, seperti ditunjukkan `feeds list`.</translation>
    </message>
    <message>
        <source>name at least one feed by its number</source>
        <translation>sebutkan setidaknya satu umpan dengan nomornya</translation>
    </message>
    <message>
        <source>Takes feeds off the list, and their tokens out of the keychain. What was read from them stays.</source>
        <translation>Menghapus umpan dari daftar dan tokennya dari gantungan kunci. Yang sudah dibaca tetap ada.</translation>
    </message>
    <message>
        <source>Pauses feeds: they stay on the list and are not read.</source>
        <translation>Menjeda umpan: tetap di daftar dan tidak dibaca.</translation>
    </message>
    <message>
        <source>Ends the pause of feeds.</source>
        <translation>Mengakhiri jeda umpan.</translation>
    </message>
    <message>
        <source>Usage: outagemap feeds COMMAND

Commands:
</source>
        <translation>Pemakaian: outagemap feeds PERINTAH

Perintah:
</translation>
    </message>
    <message>
        <source>say what to do: list, add, test …</source>
        <translation>sebutkan yang harus dilakukan: list, add, test …</translation>
    </message>
    <message>
        <source>there is no &quot;feeds %1&quot;</source>
        <translation>tidak ada “feeds %1”</translation>
    </message>
    <message>
        <source>there is no feed number %1 (see: outagemap feeds list)</source>
        <translation>tidak ada umpan nomor %1 (lihat: outagemap feeds list)</translation>
    </message>
    <message>
        <source>format: %1
</source>
        <translation>format: %1
</translation>
    </message>
    <message>
        <source>would store %1 reports, %2 measurements, %3 notices%4; rejected %5, skipped %6
</source>
        <translation>akan menyimpan %1 laporan, %2 pengukuran, %3 pengumuman%4; ditolak %5, dilewati %6
</translation>
    </message>
    <message>
        <source> (and more: only the beginning was looked at)</source>
        <translation> (dan lagi: hanya awalnya yang dilihat)</translation>
    </message>
    <message>
        <source>from %1 to %2, %3 regions
</source>
        <translation>dari %1 hingga %2, %3 wilayah
</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>baris %1: %2</translation>
    </message>
    <message>
        <source>Fetches a feed once and shows what would be stored. Stores nothing.</source>
        <translation>Mengambil umpan sekali dan menunjukkan yang akan disimpan. Tidak menyimpan apa pun.</translation>
    </message>
    <message>
        <source>An address, a file, a folder, an id of the catalogue, or a number of the list.</source>
        <translation>Alamat, berkas, map, id dari katalog, atau nomor dari daftar.</translation>
    </message>
    <message>
        <source>What a feed of the catalogue asks for.</source>
        <translation>Yang diminta umpan dari katalog.</translation>
    </message>
    <message>
        <source>name the feed</source>
        <translation>sebutkan umpannya</translation>
    </message>
    <message>
        <source>Reads feeds of the list now: those that are named, or all that are not paused.</source>
        <translation>Membaca umpan dari daftar sekarang: yang disebut, atau semua yang tidak dijeda.</translation>
    </message>
    <message>
        <source>there is no feed to fetch (see: outagemap feeds --help)</source>
        <translation>tidak ada umpan untuk diambil (lihat: outagemap feeds --help)</translation>
    </message>
    <message>
        <source>Keeps all feeds of the list read, each at its interval, until it is stopped (Ctrl+C).</source>
        <translation>Terus membaca semua umpan dari daftar, masing-masing menurut selangnya, sampai dihentikan (Ctrl+C).</translation>
    </message>
    <message>
        <source>Ends after that time.</source>
        <translation>Berakhir setelah waktu itu.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>a feed is read every %1 seconds at most</source>
        <translation>umpan dibaca paling sering tiap %1 detik</translation>
    </message>
    <message>
        <source>What to call it.</source>
        <translation>Namanya.</translation>
    </message>
    <message>
        <source>How often to read it (10m, 1h), or never: only when asked to.</source>
        <translation>Seberapa sering dibaca (10m, 1h), atau never: hanya bila diminta.</translation>
    </message>
    <message>
        <source>Its format, if that is not found out: ndjson, csv, ooni, ioda-events, ioda-alerts, ioda-signals, cloudflare, statuspage.</source>
        <translation>Formatnya, bila tidak dikenali: ndjson, csv, ooni, ioda-events, ioda-alerts, ioda-signals, cloudflare, statuspage.</translation>
    </message>
    <message>
        <source>The service of lines that name none.</source>
        <translation>Layanan untuk baris yang tidak menyebutkannya.</translation>
    </message>
    <message>
        <source>For CSV: which column holds which field.</source>
        <translation>Untuk CSV: kolom mana berisi bidang mana.</translation>
    </message>
    <message>
        <source>Sent by POST, as ClickHouse wants it; @FILE reads it from a file.</source>
        <translation>Dikirim dengan POST, seperti diminta ClickHouse; @FILE membacanya dari berkas.</translation>
    </message>
    <message>
        <source>The credit line of its licence.</source>
        <translation>Baris kredit menurut lisensinya.</translation>
    </message>
    <message>
        <source>Its licence.</source>
        <translation>Lisensinya.</translation>
    </message>
    <message>
        <source>Reads a token from standard input and keeps it in the system&apos;s keychain.</source>
        <translation>Membaca token dari masukan standar dan menyimpannya di gantungan kunci sistem.</translation>
    </message>
    <message>
        <source>The header that the token is sent in (else Authorization).</source>
        <translation>Header tempat token dikirim (jika tidak, Authorization).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form NAME=VALUE</source>
        <translation>“%1” tidak berbentuk NAME=VALUE</translation>
    </message>
    <message>
        <source>one feed at a time</source>
        <translation>satu umpan setiap kali</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>Token:</translation>
    </message>
    <message>
        <source>Puts a feed on the list, and prints its number. Try it with `feeds test` first.</source>
        <translation>Menaruh umpan dalam daftar dan mencetak nomornya. Cobalah dahulu dengan `feeds test`.</translation>
    </message>
    <message>
        <source>An address, a file, a folder, or an id of the catalogue.</source>
        <translation>Alamat, berkas, map, atau id dari katalog.</translation>
    </message>
    <message>
        <source>Does not read it yet.</source>
        <translation>Belum membacanya.</translation>
    </message>
    <message>
        <source>there was no token on standard input</source>
        <translation>tidak ada token di masukan standar</translation>
    </message>
    <message>
        <source>Changes what is set up for a feed; what is not named stays.</source>
        <translation>Mengubah pengaturan umpan; yang tidak disebut tetap.</translation>
    </message>
    <message>
        <source>Its new address or path.</source>
        <translation>Alamat atau jalur barunya.</translation>
    </message>
    <message>
        <source>name one feed by its number</source>
        <translation>sebutkan satu umpan dengan nomornya</translation>
    </message>
    <message>
        <source>Finds complaints by their words, newest first. All words must be there; &quot;words in quotes&quot; as they stand; -word: not that one.</source>
        <translation>Mencari keluhan menurut kata-katanya, terbaru dahulu. Semua kata harus ada; &quot;kata dalam kutipan&quot; persis; -kata: tanpa kata itu.</translation>
    </message>
    <message>
        <source>What to look for; nothing: every complaint.</source>
        <translation>Yang dicari; kosong: semua keluhan.</translation>
    </message>
    <message>
        <source>The service.</source>
        <translation>Layanan.</translation>
    </message>
    <message>
        <source>The end of the time to look at; else that of the newest data.</source>
        <translation>Akhir waktu yang dilihat; jika tidak, data terbaru.</translation>
    </message>
    <message>
        <source>Its length, like 60m, 24h, 7d; else a day.</source>
        <translation>Panjangnya, seperti 60m, 24h, 7d; jika tidak, sehari.</translation>
    </message>
    <message>
        <source>A code like SG, ID-JK or 155; else the world.</source>
        <translation>Kode seperti SG, ID-JK, atau 155; jika tidak, dunia.</translation>
    </message>
    <message>
        <source>How many at most.</source>
        <translation>Paling banyak berapa.</translation>
    </message>
    <message>
        <source>How many to pass over.</source>
        <translation>Berapa yang dilewati.</translation>
    </message>
    <message>
        <source>--limit is 1 to 10000, --offset 0 or more</source>
        <translation>--limit 1 hingga 10000, --offset 0 atau lebih</translation>
    </message>
    <message>
        <source>--region: there is no region &quot;%1&quot; on the map</source>
        <translation>--region: tidak ada wilayah “%1” di peta</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>state</source>
        <translation>keadaan</translation>
    </message>
    <message>
        <source>every</source>
        <translation>tiap</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>tertinggal</translation>
    </message>
    <message>
        <source>items</source>
        <translation>butir</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>umpan</translation>
    </message>
</context>
</TS>
