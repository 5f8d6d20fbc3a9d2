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
        <translation>%1 kali lipat biasanya (%2 laporan, wajarnya %3)</translation>
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
        <translation>Diharapkan</translation>
    </message>
    <message>
        <source>Times usual</source>
        <translation>Kali dari biasanya</translation>
    </message>
    <message>
        <source>Per million</source>
        <translation>Per juta</translation>
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
        <translation>%1 kali dari biasanya</translation>
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
        <translation>Tidak ada gangguan.
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
        <source>Compares the file&apos;s values with those of the cache; fails if they differ.</source>
        <translation>Membandingkan nilai berkas dengan nilai tembolok; gagal bila berbeda.</translation>
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
        <source>--sheet needs --from and --to</source>
        <translation>--sheet memerlukan --from dan --to</translation>
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
        <source>--logo: %1 is larger than %2 pixels a side</source>
        <translation>--logo: %1 lebih besar dari %2 piksel per sisi</translation>
    </message>
    <message>
        <source>--logo: %1 cannot be read: %2</source>
        <translation>--logo: %1 tidak dapat dibaca: %2</translation>
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
        <source>The caption (default: a short one).</source>
        <translation>Keterangan (bawaan: yang pendek).</translation>
    </message>
    <message>
        <source>The caption of the command caption (on report pages always).</source>
        <translation>Keterangan dari perintah caption (selalu pada halaman laporan).</translation>
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
        <source>Looks at the cache again and again and prints a line (service, beginning) when a service has become worse than usual. Commands are those of outagemap, like &quot;export maps/{service}-{time}.png --service {service} --at {at}&quot;; they are run without a shell.</source>
        <translation>Melihat tembolok berulang kali dan mencetak satu baris (layanan, awal) saat suatu layanan lebih buruk dari biasanya. Perintahnya milik outagemap, seperti &quot;export maps/{service}-{time}.png --service {service} --at {at}&quot;; dijalankan tanpa shell.</translation>
    </message>
    <message>
        <source>The command to run when trouble begins.</source>
        <translation>Perintah yang dijalankan saat gangguan mulai.</translation>
    </message>
    <message>
        <source>The command to run at every look, for every service.</source>
        <translation>Perintah yang dijalankan setiap kali melihat, untuk setiap layanan.</translation>
    </message>
    <message>
        <source>How long to wait between looks.</source>
        <translation>Lama menunggu antara dua kali melihat.</translation>
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
</context>
<context>
    <name>outagemap::ExportDialog</name>
    <message>
        <source>Export snapshot</source>
        <translation>Ekspor cuplikan</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Halaman:</translation>
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
        <source>&amp;Size:</source>
        <translation>&amp;Ukuran:</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>&amp;Density:</source>
        <translation>&amp;Kerapatan:</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>seperti biasa</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Judul:</translation>
    </message>
    <message>
        <source>a short one</source>
        <translation>yang pendek</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>K&amp;eterangan:</translation>
    </message>
    <message>
        <source>Only the part of the map that the window shows</source>
        <translation>Hanya bagian peta yang tampak di jendela</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Lini masa</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>Latar transparan</translation>
    </message>
    <message>
        <source>&amp;Logo …</source>
        <translation>&amp;Logo …</translation>
    </message>
    <message>
        <source>Co&amp;lour of the house …</source>
        <translation>&amp;Warna penerbit …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Simpan …</translation>
    </message>
    <message>
        <source>C&amp;opy picture</source>
        <translation>Sali&amp;n gambar</translation>
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
        <source>%1 cannot be used as a logo.</source>
        <translation>%1 tidak dapat dipakai sebagai logo.</translation>
    </message>
    <message>
        <source>Colour of the house</source>
        <translation>Warna penerbit</translation>
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
        <source>The picture is on the clipboard.</source>
        <translation>Gambar ada di papan klip.</translation>
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
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Welcome. To begin with, the built-in replay of 3 May 2017 is read; File &gt; Open reads your own feeds.</source>
        <translation>Selamat datang. Untuk memulai, rekonstruksi bawaan 3 Mei 2017 dibaca; Berkas &gt; Buka membaca umpan Anda sendiri.</translation>
    </message>
    <message>
        <source>%1 - Outagemap</source>
        <translation>%1 - Outagemap</translation>
    </message>
    <message>
        <source>%1 reports, %2 expected</source>
        <translation>%1 laporan, wajarnya %2</translation>
    </message>
    <message>
        <source>%1 times usual</source>
        <translation>%1 kali lipat biasanya</translation>
    </message>
    <message>
        <source>%1 % of measurements failing</source>
        <translation>%1% pengukuran gagal</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
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
        <source>&amp;Export snapshot…</source>
        <translation>&amp;Ekspor gambar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
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
        <source>&amp;Labels</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>&amp;Graticule</source>
        <translation>&amp;Garis lintang-bujur</translation>
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
        <source>Show %1 hours</source>
        <translation>Tampilkan %1 jam</translation>
    </message>
    <message>
        <source>Show %1 days</source>
        <translation>Tampilkan %1 hari</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>&amp;About Outagemap</source>
        <translation>&amp;Tentang Outagemap</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Kolom tabel</translation>
    </message>
    <message>
        <source>Which column holds which field, as FIELD=COLUMN or FIELD=COLUMN/NUMBER with commas between;
leave it empty if the columns have the names of the fields.
Example: time=when,lat=y,lon=x,availability=percent/100</source>
        <translation>Kolom mana berisi bidang mana, sebagai FIELD=COLUMN atau FIELD=COLUMN/NUMBER dipisahkan koma;
kosongkan jika kolom bernama sama dengan bidang.
Contoh: time=when,lat=y,lon=x,availability=percent/100</translation>
    </message>
    <message>
        <source>The service of rows that name none (small letters, digits, -):</source>
        <translation>Layanan untuk baris yang tidak menyebutkannya (huruf kecil, angka, -):</translation>
    </message>
    <message>
        <source>Open feed file</source>
        <translation>Buka berkas umpan</translation>
    </message>
    <message>
        <source>Feeds (*.ndjson *.ndjson.gz *.json *.jsonl *.csv *.gz *.zst);;All files (*)</source>
        <translation>Umpan (*.ndjson *.ndjson.gz *.json *.jsonl *.csv *.gz *.zst);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Add feed URL</source>
        <translation>Tambah URL umpan</translation>
    </message>
    <message>
        <source>Address of the feed (http or https):</source>
        <translation>Alamat umpan (http atau https):</translation>
    </message>
    <message>
        <source>%1 is not a web address</source>
        <translation>%1 bukan alamat web</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Belum ada yang dapat diekspor.</translation>
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
        <source>About Outagemap</source>
        <translation>Tentang Outagemap</translation>
    </message>
    <message>
        <source>Zoom to the selected &amp;region</source>
        <translation>Perbesar ke &amp;wilayah terpilih</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Dalam kata</translation>
    </message>
</context>
<context>
    <name>outagemap::MapView</name>
    <message>
        <source>Map of the world</source>
        <translation>Peta dunia</translation>
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
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Times usual</source>
        <translation>Kali lipat biasanya</translation>
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
        <source>Per million</source>
        <translation>Per sejuta</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
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
    <name>outagemap::TextLists</name>
    <message>
        <source>What users wrote</source>
        <translation>Tulisan pengguna</translation>
    </message>
    <message>
        <source>What was published</source>
        <translation>Yang diumumkan</translation>
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
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Nobody wrote anything in this window.</source>
        <translation>Tidak ada yang menulis dalam jendela ini.</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Penyebab: %1</translation>
    </message>
    <message>
        <source>No notice within a day.</source>
        <translation>Tidak ada pengumuman dalam satu hari.</translation>
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
        <source>Reports over time</source>
        <translation>Laporan dari waktu ke waktu</translation>
    </message>
    <message>
        <source>%1: failing share, %</source>
        <translation>%1: porsi gagal, %</translation>
    </message>
    <message>
        <source>%1: reports per %2 min, dashed: expected</source>
        <translation>%1: laporan per %2 mnt, putus-putus: wajarnya</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
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
        <source>%1 min</source>
        <translation>%1 mnt</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 h</translation>
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
</context>
</TS>
