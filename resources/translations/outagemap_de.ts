<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Caption</name>
    <message>
        <source>%1 UTC</source>
        <comment>after since, from, to; the hour is 0</comment>
        <translation>%1 Uhr UTC</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>after since, from, to; the hour is 1</comment>
        <translation>%1 Uhr UTC</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>after since, from, to; the hour is 2 to 23</comment>
        <translation>%1 Uhr UTC</translation>
    </message>
    <message>
        <source>at %1 UTC</source>
        <comment>the hour is 0</comment>
        <translation>um %1 Uhr UTC</translation>
    </message>
    <message>
        <source>at %1 UTC</source>
        <comment>the hour is 1</comment>
        <translation>um %1 Uhr UTC</translation>
    </message>
    <message>
        <source>at %1 UTC</source>
        <comment>the hour is 2 to 23</comment>
        <translation>um %1 Uhr UTC</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service and place in a headline</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: service disrupted</source>
        <comment>headline</comment>
        <translation>%1: Dienst gestört</translation>
    </message>
    <message>
        <source>%1: disruption easing</source>
        <comment>headline</comment>
        <translation>%1: Störung klingt ab</translation>
    </message>
    <message>
        <source>%1: disruption over</source>
        <comment>headline</comment>
        <translation>%1: Störung behoben</translation>
    </message>
    <message>
        <source>%1: possible disruption</source>
        <comment>headline</comment>
        <translation>%1: mögliche Störung</translation>
    </message>
    <message>
        <source>%1: no disruption seen</source>
        <comment>headline</comment>
        <translation>%1: keine Störung erkennbar</translation>
    </message>
    <message>
        <source>%1: too little data</source>
        <comment>headline</comment>
        <translation>%1: zu wenige Daten</translation>
    </message>
    <message>
        <source>There is too little data about %1 %2 on %3%4 to say whether anything is wrong.</source>
        <comment>%1 service, %2 at a time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>Am %3 %2%4 reichen die Daten zu %1 nicht aus, um zu sagen, ob etwas gestört ist.</translation>
    </message>
    <message>
        <source>%1 showed no sign of a disruption %2 on %3%4: no more measurements failed than usual.</source>
        <comment>%1 service, %2 at a time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>Am %3 %2%4 war bei %1 keine Störung erkennbar: Es schlugen nicht mehr Messungen fehl als üblich.</translation>
    </message>
    <message>
        <source>%1 showed no sign of a disruption %2 on %3%4: there were no more reports than usual.</source>
        <comment>%1 service, %2 at a time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>Am %3 %2%4 war bei %1 keine Störung erkennbar: Es gab nicht mehr Meldungen als üblich.</translation>
    </message>
    <message>
        <source>There were signs of a disruption of %1 %2 on %3%4; since when is not known.</source>
        <comment>%1 service, %2 at a time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>Am %3 %2%4 gab es Anzeichen für eine Störung bei %1; seit wann, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There have been signs of a disruption of %1 since %2 on %3%4; it is not confirmed yet.</source>
        <comment>%1 service, %2 time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>Seit %3, %2%4, gibt es Anzeichen für eine Störung bei %1; bestätigt ist sie noch nicht.</translation>
    </message>
    <message>
        <source>%1 was disrupted from %2 to %3 on %4%5 and works again. Duration: about %6.</source>
        <comment>%1 service, %2 time, %3 time, %4 date, %5 nothing or other zones in brackets, %6 as 2 hours 20 minutes</comment>
        <translation>%1 war am %4, von %2 bis %3%5 gestört und funktioniert wieder. Dauer: etwa %6.</translation>
    </message>
    <message>
        <source>%1 was disrupted from %2 on %3 to %4 on %5%6 and works again. Duration: about %7.</source>
        <comment>%1 service, %2 time, %3 date, %4 time, %5 date, %6 nothing or other zones in brackets, %7 as 2 hours 20 minutes</comment>
        <translation>%1 war von %3, %2, bis %5, %4%6, gestört und funktioniert wieder. Dauer: etwa %7.</translation>
    </message>
    <message>
        <source>%1 has been disrupted in several places, in the first of them since %2 on %3%4.</source>
        <comment>%1 service, %2 time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>%1 ist an mehreren Orten gestört, am ersten davon seit %3, %2%4.</translation>
    </message>
    <message>
        <source>%1 has been disrupted since %2 on %3%4; the disruption is now easing.</source>
        <comment>%1 service, %2 time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>%1 ist seit %3, %2%4, gestört; die Störung klingt inzwischen ab.</translation>
    </message>
    <message>
        <source>%1 has been disrupted since %2 on %3%4.</source>
        <comment>%1 service, %2 time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>%1 ist seit %3, %2%4, gestört.</translation>
    </message>
    <message numerus="yes">
        <source>At the worst, %2 of %3 measurement(s) failed within %4 (to %1).</source>
        <comment>%1 time, %2 per cent, %3 number, %4 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>Am schlimmsten schlugen %2 von %3 Messung fehl (Zeitraum: %4 bis %1).</numerusform>
            <numerusform>Am schlimmsten schlugen %2 von %3 Messungen fehl (Zeitraum: %4 bis %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %3 measurement(s) within %4 (to %1), %2 failed.</source>
        <comment>%1 time, %2 per cent, %3 number, %4 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>Von %3 Messung (Zeitraum: %4 bis %1) schlugen %2 fehl.</numerusform>
            <numerusform>Von %3 Messungen (Zeitraum: %4 bis %1) schlugen %2 fehl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the hour to %1, %2 report(s) came in.</source>
        <comment>%1 time, %2 number</comment>
        <translation>
            <numerusform>In der Stunde bis %1 ging %2 Meldung ein.</numerusform>
            <numerusform>In der Stunde bis %1 gingen %2 Meldungen ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %3 (to %1), %2 report(s) came in.</source>
        <comment>%1 time, %2 number, %3 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>Es ging %2 Meldung ein (Zeitraum: %3 bis %1).</numerusform>
            <numerusform>Es gingen %2 Meldungen ein (Zeitraum: %3 bis %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the worst, %2 report(s) came in within %4 (to %1), %3 times as many as usual.</source>
        <comment>%1 time, %2 number, %3 rate, %4 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>Am schlimmsten ging %2 Meldung ein, %3-mal so viele wie üblich (Zeitraum: %4 bis %1).</numerusform>
            <numerusform>Am schlimmsten gingen %2 Meldungen ein, %3-mal so viele wie üblich (Zeitraum: %4 bis %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the hour to %1, %2 report(s) came in, %3 times as many as usual.</source>
        <comment>%1 time, %2 number, %3 rate</comment>
        <translation>
            <numerusform>In der Stunde bis %1 ging %2 Meldung ein, %3-mal so viele wie üblich.</numerusform>
            <numerusform>In der Stunde bis %1 gingen %2 Meldungen ein, %3-mal so viele wie üblich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %4 (to %1), %2 report(s) came in, %3 times as many as usual.</source>
        <comment>%1 time, %2 number, %3 rate, %4 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>Es ging %2 Meldung ein, %3-mal so viele wie üblich (Zeitraum: %4 bis %1).</numerusform>
            <numerusform>Es gingen %2 Meldungen ein, %3-mal so viele wie üblich (Zeitraum: %4 bis %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The disruption stands out in %1 countries and territories.</source>
        <translation>
            <numerusform>Deutlich zu sehen ist die Störung in %1 Land oder Gebiet.</numerusform>
            <numerusform>Deutlich zu sehen ist die Störung in %1 Ländern und Gebieten.</numerusform>
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
        <translation>%1 (%2 der Messungen schlagen fehl)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, per cent; in a list</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 times the usual number of reports)</source>
        <comment>place, rate; first of a list</comment>
        <translation>%1 (%2-mal so viele Meldungen wie üblich)</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <comment>place, rate; in a list</comment>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>Worst hit parts of the world: %1.</source>
        <comment>list</comment>
        <translation>Am stärksten betroffene Weltregionen: %1.</translation>
    </message>
    <message>
        <source>Worst hit countries: %1.</source>
        <comment>list</comment>
        <translation>Am stärksten betroffene Länder: %1.</translation>
    </message>
    <message>
        <source>Worst hit states and provinces: %1.</source>
        <comment>list</comment>
        <translation>Am stärksten betroffene Bundesstaaten und Provinzen: %1.</translation>
    </message>
    <message>
        <source>%1 (too little data)</source>
        <comment>place</comment>
        <translation>%1 (zu wenige Daten)</translation>
    </message>
    <message>
        <source>%1 %2 times the usual number of reports (between %3 and %4 times, allowing for chance)</source>
        <comment>place, rate, lower and upper limit; first of a list</comment>
        <translation>%1 mit %2-mal so vielen Meldungen wie üblich (unter Berücksichtigung des Zufalls zwischen %3- und %4-mal)</translation>
    </message>
    <message>
        <source>%1 %2 times (%3 to %4)</source>
        <comment>place, rate, lower and upper limit; in a list</comment>
        <translation>%1 mit %2-mal (%3 bis %4)</translation>
    </message>
    <message>
        <source>Chance does not explain the lead of the place named first.</source>
        <translation>Der Abstand des zuerst genannten Ortes ist nicht mit Zufall zu erklären.</translation>
    </message>
    <message>
        <source>Chance alone may explain the differences between these places.</source>
        <translation>Die Unterschiede zwischen diesen Orten können bloßer Zufall sein.</translation>
    </message>
    <message>
        <source>In comparison: %1.</source>
        <comment>list</comment>
        <translation>Im Vergleich: %1.</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <comment>place, time; first of a list</comment>
        <translation>%1 (%2 Uhr UTC)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, time; in a list</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where it began, in order: %1.</source>
        <comment>list</comment>
        <translation>Wo es begann, der Reihe nach: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what does not work, per cent; in a list</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What users report most: %1.</source>
        <comment>list</comment>
        <translation>Was Nutzer am häufigsten melden: %1.</translation>
    </message>
    <message>
        <source>Recorded event (%1): %2.</source>
        <comment>times, quotation</comment>
        <translation>Verzeichnetes Ereignis (%1): %2.</translation>
    </message>
    <message>
        <source>Later notice (%1): %2.</source>
        <comment>time, quotation</comment>
        <translation>Spätere Mitteilung (%1): %2.</translation>
    </message>
    <message>
        <source>Official notice (%1): %2.</source>
        <comment>time, quotation</comment>
        <translation>Offizielle Mitteilung (%1): %2.</translation>
    </message>
    <message>
        <source>Later notice (%1, %2): %3.</source>
        <comment>time, state, quotation</comment>
        <translation>Spätere Mitteilung (%1, %2): %3.</translation>
    </message>
    <message>
        <source>Official notice (%1, %2): %3.</source>
        <comment>time, state, quotation</comment>
        <translation>Offizielle Mitteilung (%1, %2): %3.</translation>
    </message>
    <message>
        <source>There is no official notice so far.</source>
        <translation>Eine offizielle Mitteilung gibt es bislang nicht.</translation>
    </message>
    <message>
        <source>No cause has been published.</source>
        <translation>Eine Ursache wurde nicht genannt.</translation>
    </message>
    <message>
        <source>Cause, as published later (%1): %2.</source>
        <comment>time, cause</comment>
        <translation>Ursache laut späterer Mitteilung (%1): %2.</translation>
    </message>
    <message>
        <source>Cause, as published: %1.</source>
        <comment>cause</comment>
        <translation>Ursache laut Mitteilung: %1.</translation>
    </message>
    <message>
        <source>user reports</source>
        <comment>evidence; in a list</comment>
        <translation>Nutzermeldungen</translation>
    </message>
    <message>
        <source>measurements</source>
        <comment>evidence; in a list</comment>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>published notices</source>
        <comment>evidence; in a list</comment>
        <translation>veröffentlichte Mitteilungen</translation>
    </message>
    <message>
        <source>How sure is this: %1.</source>
        <comment>as in practically certain</comment>
        <translation>Wie sicher ist das: %1.</translation>
    </message>
    <message>
        <source>How sure is this: %1. Evidence: %2.</source>
        <comment>as in practically certain; list</comment>
        <translation>Wie sicher ist das: %1. Belege: %2.</translation>
    </message>
    <message>
        <source>Measurements do not confirm it.</source>
        <translation>Messungen bestätigen das nicht.</translation>
    </message>
    <message>
        <source>Note: these figures are a reconstruction, made afterwards from what is known of the event; they are not a recording.</source>
        <translation>Hinweis: Diese Zahlen sind eine Rekonstruktion, nachträglich aus dem erstellt, was über das Ereignis bekannt ist; sie sind keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>Note: these figures are simulated; they describe no real event.</source>
        <translation>Hinweis: Diese Zahlen sind simuliert; sie beschreiben kein wirkliches Ereignis.</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <comment>credit lines</comment>
        <translation>Daten: %1</translation>
    </message>
    <message numerus="yes">
        <source>At the worst, in the hour to %1, %2 report(s) came in, %3 times as many as usual.</source>
        <comment>%1 time, %2 number, %3 rate</comment>
        <translation>
            <numerusform>Am schlimmsten war es in der Stunde bis %1: %2 Meldung ging ein, %3-mal so viele wie üblich.</numerusform>
            <numerusform>Am schlimmsten war es in der Stunde bis %1: %2 Meldungen gingen ein, %3-mal so viele wie üblich.</numerusform>
        </translation>
    </message>
    <message>
        <source>By chance alone, so many measurements would fail less than once in a million cases.</source>
        <translation>Durch bloßen Zufall schlügen so viele Messungen in weniger als einem von einer Million Fällen fehl.</translation>
    </message>
    <message>
        <source>By chance alone, so many reports would come less than once in a million cases.</source>
        <translation>Durch bloßen Zufall kämen so viele Meldungen in weniger als einem von einer Million Fällen vor.</translation>
    </message>
    <message>
        <source>By chance alone, so many measurements would fail less than once in a thousand cases.</source>
        <translation>Durch bloßen Zufall schlügen so viele Messungen in weniger als einem von tausend Fällen fehl.</translation>
    </message>
    <message>
        <source>By chance alone, so many reports would come less than once in a thousand cases.</source>
        <translation>Durch bloßen Zufall kämen so viele Meldungen in weniger als einem von tausend Fällen vor.</translation>
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
            <numerusform>In der Stunde bis %1 schlugen %2 von %3 Messung fehl.</numerusform>
            <numerusform>In der Stunde bis %1 schlugen %2 von %3 Messungen fehl.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceTexts</name>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>Reports: %1 where %2 are usual. If nothing were wrong, as many or more would come with a probability of %3; with all regions of this level looked at, %4.</source>
        <translation>Meldungen: %1, üblich sind %2. Wäre nichts gestört, kämen so viele oder mehr mit einer Wahrscheinlichkeit von %3; unter Berücksichtigung aller Regionen dieser Ebene %4.</translation>
    </message>
    <message>
        <source>Measurements: %1 % of %2 failed where %3 % are usual. If nothing were wrong, as many or more would fail with a probability of %4; with all regions of this level looked at, %5.</source>
        <translation>Messungen: %1&#xa0;% von %2 schlugen fehl, üblich sind %3&#xa0;%. Wäre nichts gestört, schlügen so viele oder mehr mit einer Wahrscheinlichkeit von %4 fehl; unter Berücksichtigung aller Regionen dieser Ebene %5.</translation>
    </message>
    <message numerus="yes">
        <source>Notices: %n in force; counted, by convention, as a probability of %1.</source>
        <translation>
            <numerusform>Mitteilungen: %n in Kraft; zählt vereinbarungsgemäß als Wahrscheinlichkeit von %1.</numerusform>
            <numerusform>Mitteilungen: %n in Kraft; zählen vereinbarungsgemäß als Wahrscheinlichkeit von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together (Cauchy combination, which allows for sources that depend on each other): %1.</source>
        <translation>Zusammen (Cauchy-Kombination, die voneinander abhängige Quellen zulässt): %1.</translation>
    </message>
    <message>
        <source>No other source speaks of this region: %1.</source>
        <translation>Keine andere Quelle sagt etwas über diese Region: %1.</translation>
    </message>
    <message>
        <source>No source speaks of this region: too little data.</source>
        <translation>Keine Quelle sagt etwas über diese Region: zu wenige Daten.</translation>
    </message>
</context>
<context>
    <name>FeedStatus</name>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
</context>
<context>
    <name>LegendTexts</name>
    <message>
        <source>Reports, times usual</source>
        <translation>Meldungen, Vielfaches des Üblichen</translation>
    </message>
    <message>
        <source>Reports per million people</source>
        <translation>Meldungen je Million Einwohner</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Evidence of all sources (digits of the chance that nothing is wrong)</source>
        <translation>Belege aller Quellen (Nullen der Wahrscheinlichkeit, dass nichts gestört ist)</translation>
    </message>
    <message>
        <source>Failing share of measurements</source>
        <translation>Anteil fehlgeschlagener Messungen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>too little data</source>
        <translation>zu wenige Daten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>Rekonstruktion</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Fixed limits. A class above &quot;possible&quot; needs evidence: p &lt; 0.001, adjusted for the number of regions.</source>
        <translation>Feste Grenzen. Eine Klasse über „möglich“ braucht Belege: p &lt; 0,001, bereinigt um die Zahl der Regionen.</translation>
    </message>
</context>
<context>
    <name>LocalText</name>
    <message>
        <source>CET</source>
        <comment>time zone</comment>
        <translation>MEZ</translation>
    </message>
    <message>
        <source>CEST</source>
        <comment>time zone</comment>
        <translation>MESZ</translation>
    </message>
    <message>
        <source>&lt;%1%</source>
        <comment>percentage</comment>
        <translation>&lt;%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quotation</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time of day as in 16:10; HH and mm stay, letters go into &apos;&apos; quotes</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date on the first day of a month as in Monday, 1 May 2017</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date as in Wednesday, 3 May 2017</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd</source>
        <comment>short day of the week as in Wed; dddd is the long one</comment>
        <translation>ddd</translation>
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
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 minute(s)</source>
        <translation>
            <numerusform>%1 Minute</numerusform>
            <numerusform>%1 Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s)</source>
        <translation>
            <numerusform>%1 Stunde</numerusform>
            <numerusform>%1 Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <comment>the tag of the language that this is translated into, as in the file&apos;s name</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>there is no place &quot;%1&quot; (use a code like SG, ID-JK or 155, or a name)</source>
        <translation>den Ort „%1“ gibt es nicht (Code wie SG, ID-JK oder 155 oder einen Namen angeben)</translation>
    </message>
    <message>
        <source>several places are called &quot;%1&quot;; name one of them by its code: %2</source>
        <translation>mehrere Orte heißen „%1“; einen davon mit seinem Code angeben: %2</translation>
    </message>
    <message>
        <source>%1 places are too many; at most %2 can be compared</source>
        <translation>%1 Orte sind zu viele; höchstens %2 lassen sich vergleichen</translation>
    </message>
</context>
<context>
    <name>SnapshotTexts</name>
    <message>
        <source>by area</source>
        <translation>nach Weltregion</translation>
    </message>
    <message>
        <source>by subdivision</source>
        <translation>nach Landesteil</translation>
    </message>
    <message>
        <source>by country</source>
        <translation>nach Land</translation>
    </message>
    <message>
        <source>%1 times usual (%2 reports, %3 expected)</source>
        <translation>%1-mal so viel wie üblich (%2 Meldungen, %3 erwartet)</translation>
    </message>
    <message>
        <source>%1 per million people (%2 reports)</source>
        <translation>%1 je Million Einwohner (%2 Meldungen)</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 Meldungen</translation>
    </message>
    <message>
        <source>evidence %1 (%2 reports)</source>
        <translation>Belege %1 (%2 Meldungen)</translation>
    </message>
    <message>
        <source>%1 % failing</source>
        <translation>%1&#xa0;% fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: where it fails</source>
        <translation>%1: wo es gestört ist</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Am schlimmsten</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>No region is worse than usual.</source>
        <translation>Keine Region ist schlechter als üblich.</translation>
    </message>
    <message>
        <source>Reports: %1</source>
        <translation>Meldungen: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: where it fails in %2</source>
        <translation>%1, %2: wo es gestört ist</translation>
    </message>
    <message>
        <source>ffmpeg has written something unexpected</source>
        <translation>ffmpeg hat etwas Unerwartetes geschrieben</translation>
    </message>
    <message>
        <source>this machine&apos;s GDAL library was built without %1</source>
        <translation>die GDAL-Bibliothek dieses Rechners wurde ohne %1 gebaut</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>es lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>a GeoTIFF has at most 40 million pixels</source>
        <translation>ein GeoTIFF hat höchstens 40 Millionen Pixel</translation>
    </message>
    <message>
        <source>there is not enough memory for a picture of that size</source>
        <translation>für ein Bild dieser Größe reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Times usual</source>
        <translation>Mal so viel wie üblich</translation>
    </message>
    <message>
        <source>Per million</source>
        <translation>Je Million</translation>
    </message>
    <message>
        <source>Failing, %</source>
        <translation>Gestört, %</translation>
    </message>
    <message>
        <source>JPEG knows no transparency: use PNG, WebP or TIFF</source>
        <translation>JPEG kennt keine Transparenz: PNG, WebP oder TIFF nehmen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 does not say how it was made: it is not from Outagemap, or another program has changed it</source>
        <translation>%1 sagt nicht, wie es entstand: es ist nicht von Outagemap, oder ein anderes Programm hat es verändert</translation>
    </message>
    <message>
        <source>this machine&apos;s GDAL library was built without Parquet: use csv or gpkg</source>
        <translation>die GDAL-Bibliothek dieses Rechners wurde ohne Parquet gebaut: csv oder gpkg nehmen</translation>
    </message>
    <message>
        <source>%1 times usual</source>
        <translation>das %1-Fache des Üblichen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG-Bild</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP-Bild</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>TIFF-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF-Seite</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Webseite in einer Datei</translation>
    </message>
    <message>
        <source>GeoTIFF raster</source>
        <translation>GeoTIFF-Raster</translation>
    </message>
    <message>
        <source>GeoPackage with QGIS style</source>
        <translation>GeoPackage mit QGIS-Stil</translation>
    </message>
    <message>
        <source>GeoJSON regions</source>
        <translation>Regionen als GeoJSON</translation>
    </message>
    <message>
        <source>FlatGeobuf regions</source>
        <translation>Regionen als FlatGeobuf</translation>
    </message>
    <message>
        <source>KML regions</source>
        <translation>Regionen als KML</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Parquet table</source>
        <translation>Parquet-Tabelle</translation>
    </message>
    <message>
        <source>By the shape of the page</source>
        <translation>Nach der Form der Seite</translation>
    </message>
    <message>
        <source>The map alone</source>
        <translation>Nur die Karte</translation>
    </message>
    <message>
        <source>News, wide (16:9)</source>
        <translation>Nachrichten, breit (16:9)</translation>
    </message>
    <message>
        <source>News, square</source>
        <translation>Nachrichten, quadratisch</translation>
    </message>
    <message>
        <source>Story, upright (9:16)</source>
        <translation>Story, hochkant (9:16)</translation>
    </message>
    <message>
        <source>Report page, A4</source>
        <translation>Berichtsseite, A4</translation>
    </message>
    <message>
        <source>Report page, A4 landscape</source>
        <translation>Berichtsseite, A4 quer</translation>
    </message>
    <message>
        <source>Report page, Letter</source>
        <translation>Berichtsseite, Letter</translation>
    </message>
    <message>
        <source>Report page, Letter landscape</source>
        <translation>Berichtsseite, Letter quer</translation>
    </message>
    <message>
        <source>there is no template &quot;%1&quot;; there are: %2</source>
        <translation>es gibt keine Vorlage „%1“; es gibt: %2</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>Animiertes GIF</translation>
    </message>
    <message>
        <source>Animated PNG</source>
        <translation>Animiertes PNG</translation>
    </message>
    <message>
        <source>Animated WebP</source>
        <translation>Animiertes WebP</translation>
    </message>
    <message>
        <source>MP4 film (H.264)</source>
        <translation>MP4-Film (H.264)</translation>
    </message>
    <message>
        <source>WebM film (VP9)</source>
        <translation>WebM-Film (VP9)</translation>
    </message>
    <message>
        <source>ffmpeg failed: %1</source>
        <translation>ffmpeg ist gescheitert: %1</translation>
    </message>
    <message>
        <source>films need the ffmpeg program, which is not installed here; numbered pictures do not</source>
        <translation>Filme brauchen das Programm ffmpeg, das hier nicht installiert ist; nummerierte Bilder nicht</translation>
    </message>
    <message>
        <source>the shortest step of a series is a minute</source>
        <translation>der kürzeste Schritt einer Reihe ist eine Minute</translation>
    </message>
    <message>
        <source>the series ends before it begins</source>
        <translation>die Reihe endet, bevor sie beginnt</translation>
    </message>
    <message>
        <source>a series has at most %1 times</source>
        <translation>eine Reihe hat höchstens %1 Zeitpunkte</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
    <message>
        <source>its ending is none of a film (gif, apng, webp, mp4, webm)</source>
        <translation>seine Endung ist keine eines Films (gif, apng, webp, mp4, webm)</translation>
    </message>
    <message>
        <source>there is nothing to show</source>
        <translation>es gibt nichts zu zeigen</translation>
    </message>
    <message>
        <source>a film shows 0.2 to 60 pictures a second</source>
        <translation>ein Film zeigt 0,2 bis 60 Bilder je Sekunde</translation>
    </message>
    <message>
        <source>a contact sheet has 1 to %1 maps</source>
        <translation>ein Kontaktbogen hat 1 bis %1 Karten</translation>
    </message>
    <message>
        <source>%1, %2 to %3 %4</source>
        <translation>%1, %2 bis %3 %4</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4 %5</source>
        <translation>%1, %2 bis %3, %4 %5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) are clearly worse than usual.</source>
        <translation>
            <numerusform>%n Region ist deutlich schlechter dran als üblich.</numerusform>
            <numerusform>%n Regionen sind deutlich schlechter dran als üblich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst: %1.</source>
        <translation>Am schlimmsten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Reports per %n minute(s), UTC</source>
        <translation>
            <numerusform>Meldungen je %n Minute, UTC</numerusform>
            <numerusform>Meldungen je %n Minuten, UTC</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>a picture has %1 to %2 pixels a side, not %3x%4</source>
        <translation>ein Bild hat %1 bis %2 Pixel je Seite, nicht %3x%4</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;</source>
        <translation>es gibt kein Format „%1“</translation>
    </message>
    <message>
        <source>its ending must be one of .%1</source>
        <translation>seine Endung muss eine von .%1 sein</translation>
    </message>
    <message>
        <source>a WebP picture has at most %1 pixels a side</source>
        <translation>ein WebP-Bild hat höchstens %1 Pixel je Seite</translation>
    </message>
    <message>
        <source>a WebP picture of that size needs too much memory: use PNG, TIFF or JPEG</source>
        <translation>ein WebP-Bild dieser Größe braucht zu viel Speicher: PNG, TIFF oder JPEG nehmen</translation>
    </message>
    <message>
        <source>the WebP library is of another version</source>
        <translation>die WebP-Bibliothek hat eine andere Version</translation>
    </message>
    <message>
        <source>the picture could not be encoded (WebP error %1)</source>
        <translation>das Bild ließ sich nicht kodieren (WebP-Fehler %1)</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>sending messages</source>
        <translation>Senden von Nachrichten</translation>
    </message>
    <message>
        <source>the app</source>
        <translation>die App</translation>
    </message>
    <message>
        <source>the website</source>
        <translation>die Website</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>die Verbindung</translation>
    </message>
    <message>
        <source>the connection to the server</source>
        <translation>die Verbindung zum Server</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>uploads</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>nothing works at all</source>
        <translation>nichts geht mehr</translation>
    </message>
    <message>
        <source>internet access</source>
        <translation>Internetzugang</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>television</source>
        <translation>Fernsehen</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>other faults</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>a fault of the provider&apos;s own servers</source>
        <translation>ein Fehler auf den eigenen Servern des Anbieters</translation>
    </message>
    <message>
        <source>a software fault</source>
        <translation>ein Softwarefehler</translation>
    </message>
    <message>
        <source>a faulty configuration</source>
        <translation>eine fehlerhafte Konfiguration</translation>
    </message>
    <message>
        <source>a network fault</source>
        <translation>ein Netzwerkfehler</translation>
    </message>
    <message>
        <source>technical problems</source>
        <translation>technische Probleme</translation>
    </message>
    <message>
        <source>maintenance work</source>
        <translation>Wartungsarbeiten</translation>
    </message>
    <message>
        <source>overload</source>
        <translation>Überlastung</translation>
    </message>
    <message>
        <source>a power cut</source>
        <translation>ein Stromausfall</translation>
    </message>
    <message>
        <source>a damaged cable</source>
        <translation>ein beschädigtes Kabel</translation>
    </message>
    <message>
        <source>a fire</source>
        <translation>ein Brand</translation>
    </message>
    <message>
        <source>the weather</source>
        <translation>das Wetter</translation>
    </message>
    <message>
        <source>a natural disaster</source>
        <translation>eine Naturkatastrophe</translation>
    </message>
    <message>
        <source>an attack over the network</source>
        <translation>ein Cyberangriff</translation>
    </message>
    <message>
        <source>a shutdown ordered by the authorities</source>
        <translation>eine von den Behörden angeordnete Abschaltung</translation>
    </message>
    <message>
        <source>military action</source>
        <translation>Kriegshandlungen</translation>
    </message>
    <message>
        <source>a fault at another provider</source>
        <translation>ein Fehler bei einem anderen Anbieter</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>being looked into</source>
        <translation>wird untersucht</translation>
    </message>
    <message>
        <source>cause found</source>
        <translation>Ursache gefunden</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>mended, being watched</source>
        <translation>behoben, wird beobachtet</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>report published afterwards</source>
        <translation>Abschlussbericht veröffentlicht</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>practically certain</source>
        <translation>praktisch sicher</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>there is no time zone &quot;%1&quot;; it may be %2</source>
        <translation>die Zeitzone „%1“ gibt es nicht; vielleicht ist %2 gemeint</translation>
    </message>
    <message>
        <source>there is no time zone &quot;%1&quot; (zones are named like America/New_York)</source>
        <translation>die Zeitzone „%1“ gibt es nicht (Zeitzonen heißen wie America/New_York)</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Puts the map of one service at one time into words: since when, where it is worst, what users report, what was published, how sure it is. In the language of --lang.</source>
        <translation>Fasst die Karte eines Dienstes zu einer Zeit in Worte: seit wann, wo es am schlimmsten ist, was Nutzer melden, was mitgeteilt wurde und wie sicher das ist. In der Sprache von --lang.</translation>
    </message>
    <message>
        <source>Gives times in this zone too, like America/New_York; any number.</source>
        <translation>Gibt Zeiten auch in dieser Zone an, etwa America/New_York; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Compares these places, of any level: codes or names with commas between, like SG,ID-JK,Philippines.</source>
        <translation>Vergleicht diese Orte, gleich welcher Ebene: Codes oder Namen mit Kommas dazwischen, etwa SG,ID-JK,Philippinen.</translation>
    </message>
    <message>
        <source>Tells of this region only (default: the world).</source>
        <translation>Nur über diese Region (Vorgabe: die Welt).</translation>
    </message>
    <message>
        <source>--measure: a caption speaks of times-usual or failing-share only</source>
        <translation>--measure: der Text spricht nur von times-usual oder failing-share</translation>
    </message>
    <message>
        <source>--region: one place only</source>
        <translation>--region: nur ein Ort</translation>
    </message>
    <message>
        <source>reads feeds (files, - or URLs) into the cache</source>
        <translation>liest Feeds (Dateien, - oder URLs) in den Cache</translation>
    </message>
    <message>
        <source>lists the services and how they do</source>
        <translation>listet die Dienste auf und wie es um sie steht</translation>
    </message>
    <message>
        <source>lists the regions, worst first</source>
        <translation>listet die Regionen auf, die schlimmsten zuerst</translation>
    </message>
    <message>
        <source>lists when and where services were disrupted</source>
        <translation>listet auf, wann und wo Dienste gestört waren</translation>
    </message>
    <message>
        <source>puts the map into words</source>
        <translation>fasst die Karte in Worte</translation>
    </message>
    <message>
        <source>turns lon,lat lines into region codes</source>
        <translation>macht aus Zeilen lon,lat Regionscodes</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many</source>
        <translation>„%1“ ist ein Wort zu viel</translation>
    </message>
    <message>
        <source>outagemap%1: %2 (see: outagemap%1 --help)</source>
        <translation>outagemap%1: %2 (siehe: outagemap%1 --help)</translation>
    </message>
    <message>
        <source>Usage: outagemap [--cache FILE] [--lang xx] [COMMAND]
Shows where in the world an online service is down, and how badly.
Without a command, opens the window.

Commands:
</source>
        <translation>Aufruf: outagemap [--cache FILE] [--lang xx] [BEFEHL]
Zeigt, wo auf der Welt ein Online-Dienst gestört ist, und wie schwer.
Ohne Befehl öffnet sich das Fenster.

Befehle:
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
Optionen:
  --cache FILE   die Cache-Datei (sonst die in Ihrem Datenordner)
  --lang xx      Sprache der Texte und Namen: en, id, es, pt_BR, fr, de
  --version      die Version des Programms
  --help         dieser Text; nach einem Befehl der des Befehls

Rückgabewert: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf.
</translation>
    </message>
    <message>
        <source>--cache needs a file name</source>
        <translation>--cache braucht einen Dateinamen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language like en or id</source>
        <translation>„%1“ ist keine Sprache wie en oder id</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>den Befehl „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>equal-earth, natural-earth, robinson, mollweide, web-mercator or orthographic; with @LON or @LON,LAT for another centre.</source>
        <translation>equal-earth, natural-earth, robinson, mollweide, web-mercator oder orthographic; mit @LON oder @LON,LAT für eine andere Mitte.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light oder dark.</translation>
    </message>
    <message>
        <source>exactly one file to write must be named</source>
        <translation>genau eine zu schreibende Datei muss genannt werden</translation>
    </message>
    <message>
        <source>--size: &quot;%1&quot; is not a size like 1920x1080</source>
        <translation>--size: „%1“ ist keine Größe wie 1920x1080</translation>
    </message>
    <message>
        <source>--theme: &quot;%1&quot; is neither light nor dark</source>
        <translation>--theme: „%1“ ist weder light noch dark</translation>
    </message>
    <message>
        <source>--from must be before --to</source>
        <translation>--from muss vor --to liegen</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>dauert an</translation>
    </message>
    <message>
        <source>Lists when and where services were disrupted, newest first. Times are UTC; the start is estimated, not the moment of the alarm.</source>
        <translation>Listet auf, wann und wo Dienste gestört waren, das Neueste zuerst. Zeiten sind UTC; der Beginn ist geschätzt, nicht der Augenblick des Alarms.</translation>
    </message>
    <message>
        <source>Only this service.</source>
        <translation>Nur dieser Dienst.</translation>
    </message>
    <message>
        <source>From then on (default: all that is known, at most a year).</source>
        <translation>Von da an (Vorgabe: alles Bekannte, höchstens ein Jahr).</translation>
    </message>
    <message>
        <source>Until then, and as it looked then (default: the newest data).</source>
        <translation>Bis dahin, und wie es damals aussah (Vorgabe: die neuesten Daten).</translation>
    </message>
    <message>
        <source>Only world, area, country or subdivision.</source>
        <translation>Nur world, area, country oder subdivision.</translation>
    </message>
    <message>
        <source>Only in these places: codes or names with commas between.</source>
        <translation>Nur an diesen Orten: Codes oder Namen mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>No incidents.
</source>
        <translation>Keine Störungen.
</translation>
    </message>
    <message>
        <source>%1: %2 accepted, %3 duplicate, %4 rejected, %5 s
</source>
        <translation>%1: %2 angenommen, %3 schon bekannt, %4 abgelehnt, %5 s
</translation>
    </message>
    <message>
        <source>%1: line %2: %3</source>
        <translation>%1: Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 more rejected lines</source>
        <translation>%1: %2 weitere abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Reads feeds into the cache: files, - for standard input, or URLs.</source>
        <translation>Liest Feeds in den Cache: Dateien, - für die Standardeingabe oder URLs.</translation>
    </message>
    <message>
        <source>What to read.</source>
        <translation>Was gelesen wird.</translation>
    </message>
    <message>
        <source>For CSV: which column holds which field, like time=when,lat=y,lon=x,availability=percent/100.</source>
        <translation>Für CSV: welche Spalte welches Feld enthält, etwa time=when,lat=y,lon=x,availability=percent/100.</translation>
    </message>
    <message>
        <source>The service of lines that name none.</source>
        <translation>Der Dienst der Zeilen, die keinen nennen.</translation>
    </message>
    <message>
        <source>Prints one JSON object per source.</source>
        <translation>Gibt je Quelle ein JSON-Objekt aus.</translation>
    </message>
    <message>
        <source>name at least one source</source>
        <translation>mindestens eine Quelle nennen</translation>
    </message>
    <message>
        <source>Lists the regions of one level, or the places named, worst first.</source>
        <translation>Listet die Regionen einer Ebene oder die genannten Orte auf, die schlimmsten zuerst.</translation>
    </message>
    <message>
        <source>Compares these places only, of any level: codes or names with commas between, like SG,ID-JK,Philippines.</source>
        <translation>Vergleicht nur diese Orte, gleich welcher Ebene: Codes oder Namen mit Kommas dazwischen, etwa SG,ID-JK,Philippinen.</translation>
    </message>
    <message>
        <source>Tells below each place what its evidence rests on.</source>
        <translation>Sagt unter jedem Ort, worauf die Belege beruhen.</translation>
    </message>
    <message>
        <source>Lists the services of the cache and how they do.</source>
        <translation>Listet die Dienste im Cache auf und wie es um sie steht.</translation>
    </message>
    <message>
        <source>How they did at that time (default: now).</source>
        <translation>Wie es zu dieser Zeit stand (Vorgabe: jetzt).</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>newest data %1</source>
        <translation>neueste Daten %1</translation>
    </message>
    <message>
        <source>Reads lon,lat lines from a file or standard input and prints country,subdivision for each; both are empty at sea and for a line that is no place.</source>
        <translation>Liest Zeilen lon,lat aus einer Datei oder der Standardeingabe und gibt zu jeder country,subdivision aus; beide sind leer auf See und bei einer Zeile, die kein Ort ist.</translation>
    </message>
    <message>
        <source>The file to read.</source>
        <translation>Die zu lesende Datei.</translation>
    </message>
    <message>
        <source>one file at a time</source>
        <translation>eine Datei auf einmal</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>standard output cannot be written</source>
        <translation>die Standardausgabe lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level (area, country or subdivision)</source>
        <translation>„%1“ ist keine Ebene (area, country oder subdivision)</translation>
    </message>
    <message>
        <source>The service&apos;s slug, like whatsapp.</source>
        <translation>Das Kürzel des Dienstes, etwa whatsapp.</translation>
    </message>
    <message>
        <source>The time at the window&apos;s end, in UTC (default: the newest data).</source>
        <translation>Die Zeit am Ende des Fensters, in UTC (Vorgabe: die neuesten Daten).</translation>
    </message>
    <message>
        <source>The window&apos;s length: 15m, 60m, 24h …</source>
        <translation>Die Länge des Fensters: 15m, 60m, 24h …</translation>
    </message>
    <message>
        <source>area, country or subdivision.</source>
        <translation>area, country oder subdivision.</translation>
    </message>
    <message>
        <source>times-usual, per-million, reports or failing-share.</source>
        <translation>times-usual, per-million, reports oder failing-share.</translation>
    </message>
    <message>
        <source>--service is missing</source>
        <translation>--service fehlt</translation>
    </message>
    <message>
        <source>--window: the shortest window is 5 minutes</source>
        <translation>--window: das kürzeste Fenster sind 5 Minuten</translation>
    </message>
    <message>
        <source>the cache is empty: run &quot;outagemap ingest&quot; first</source>
        <translation>der Cache ist leer: zuerst „outagemap ingest“ ausführen</translation>
    </message>
    <message>
        <source>the cache has nothing about &quot;%1&quot;; it has: %2</source>
        <translation>der Cache enthält nichts über „%1“; er enthält: %2</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>Gibt ein JSON-Dokument aus.</translation>
    </message>
    <message>
        <source>The region to show as large as it goes, like VE or 155.</source>
        <translation>Die Region, die so groß wie möglich gezeigt wird, etwa VE oder 155.</translation>
    </message>
    <message>
        <source>--region: &quot;%1&quot; is not on the map; codes are like VE, ID-JK or 155</source>
        <translation>--region: „%1“ ist nicht auf der Karte; Codes sind wie VE, ID-JK oder 155</translation>
    </message>
    <message>
        <source>writes a map to a file</source>
        <translation>schreibt eine Karte in eine Datei</translation>
    </message>
    <message>
        <source>says how an exported file was made</source>
        <translation>sagt, wie eine exportierte Datei entstand</translation>
    </message>
    <message>
        <source>runs a command when trouble begins</source>
        <translation>führt einen Befehl aus, wenn eine Störung beginnt</translation>
    </message>
    <message>
        <source>what the file says about itself cannot be understood</source>
        <translation>was die Datei über sich sagt, ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>Says what an exported file shows and how it was made, from the file alone.</source>
        <translation>Sagt, was eine exportierte Datei zeigt und wie sie entstand, allein aus der Datei.</translation>
    </message>
    <message>
        <source>A file that export has written.</source>
        <translation>Eine Datei, die export geschrieben hat.</translation>
    </message>
    <message>
        <source>Compares the file&apos;s values with those of the cache; fails if they differ.</source>
        <translation>Vergleicht die Werte der Datei mit denen des Zwischenspeichers; scheitert, wenn sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>exactly one file must be named</source>
        <translation>genau eine Datei ist zu nennen</translation>
    </message>
    <message>
        <source>%1 does not agree with the cache: its values are others</source>
        <translation>%1 stimmt nicht mit dem Zwischenspeicher überein: seine Werte sind andere</translation>
    </message>
    <message>
        <source>%1 agrees with the cache</source>
        <translation>%1 stimmt mit dem Zwischenspeicher überein</translation>
    </message>
    <message>
        <source>Writes the map of one service at one time to a file; its ending (%1) decides on the format. With --from and --to: a film (%2), with --sheet a page of small maps, or, where OUT is a folder, one file for each time. A file that is named is replaced, files in a folder only with --force.</source>
        <translation>Schreibt die Karte eines Dienstes zu einer Zeit in eine Datei; ihre Endung (%1) bestimmt das Format. Mit --from und --to: ein Film (%2), mit --sheet eine Seite kleiner Karten oder, wenn OUT ein Ordner ist, eine Datei je Zeitpunkt. Eine genannte Datei wird ersetzt, Dateien in einem Ordner nur mit --force.</translation>
    </message>
    <message>
        <source>The file to write, or a folder (ending with /).</source>
        <translation>Die zu schreibende Datei, oder ein Ordner (mit / am Ende).</translation>
    </message>
    <message>
        <source>The format, whatever the ending: %1.</source>
        <translation>Das Format, gleich welche Endung: %1.</translation>
    </message>
    <message>
        <source>First time of a series.</source>
        <translation>Erster Zeitpunkt einer Reihe.</translation>
    </message>
    <message>
        <source>Last time of a series.</source>
        <translation>Letzter Zeitpunkt einer Reihe.</translation>
    </message>
    <message>
        <source>Step of a series.</source>
        <translation>Schritt einer Reihe.</translation>
    </message>
    <message>
        <source>Pictures a second of a film, 0.2 to 60.</source>
        <translation>Bilder je Sekunde eines Films, 0,2 bis 60.</translation>
    </message>
    <message>
        <source>All times of the series on one page.</source>
        <translation>Alle Zeitpunkte der Reihe auf einer Seite.</translation>
    </message>
    <message>
        <source>Replaces files in a folder.</source>
        <translation>Ersetzt Dateien in einem Ordner.</translation>
    </message>
    <message>
        <source>Does not replace a file that exists.</source>
        <translation>Ersetzt keine vorhandene Datei.</translation>
    </message>
    <message>
        <source>Says on standard error how far it is.</source>
        <translation>Sagt auf der Standardfehlerausgabe, wie weit es ist.</translation>
    </message>
    <message>
        <source>Options saved under that name; those given here win.</source>
        <translation>Unter diesem Namen gespeicherte Optionen; die hier genannten gehen vor.</translation>
    </message>
    <message>
        <source>Saves the options given here under that name.</source>
        <translation>Speichert die hier genannten Optionen unter diesem Namen.</translation>
    </message>
    <message>
        <source>a series needs --from and --to</source>
        <translation>eine Reihe braucht --from und --to</translation>
    </message>
    <message>
        <source>--fps: &quot;%1&quot; is not a number from 0.2 to 60</source>
        <translation>--fps: „%1“ ist keine Zahl von 0,2 bis 60</translation>
    </message>
    <message>
        <source>--sheet needs --from and --to</source>
        <translation>--sheet braucht --from und --to</translation>
    </message>
    <message>
        <source>several services go into a folder: end its name with /</source>
        <translation>mehrere Dienste kommen in einen Ordner: sein Name muss auf / enden</translation>
    </message>
    <message>
        <source>a series goes into a folder (end its name with /), a film (gif, apng, webp, mp4, webm) or, with --sheet, on a page</source>
        <translation>eine Reihe kommt in einen Ordner (Name endet auf /), einen Film (gif, apng, webp, mp4, webm) oder, mit --sheet, auf eine Seite</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is not a colour like #0b57b0</source>
        <translation>--%1: „%2“ ist keine Farbe wie #0b57b0</translation>
    </message>
    <message>
        <source>--logo: %1 is larger than %2 pixels a side</source>
        <translation>--logo: %1 ist größer als %2 Pixel je Seite</translation>
    </message>
    <message>
        <source>--logo: %1 cannot be read: %2</source>
        <translation>--logo: %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Width and height in pixels (default: the template&apos;s).</source>
        <translation>Breite und Höhe in Pixeln (sonst die der Vorlage).</translation>
    </message>
    <message>
        <source>Pixels per inch, 30 to 1200.</source>
        <translation>Pixel je Zoll, 30 bis 1200.</translation>
    </message>
    <message>
        <source>The page: %1.</source>
        <translation>Die Seite: %1.</translation>
    </message>
    <message>
        <source>Without the page&apos;s colour (PNG, WebP, TIFF, SVG).</source>
        <translation>Ohne die Farbe der Seite (PNG, WebP, TIFF, SVG).</translation>
    </message>
    <message>
        <source>Of JPEG pictures and films, 1 to 100.</source>
        <translation>Von JPEG-Bildern und Filmen, 1 bis 100.</translation>
    </message>
    <message>
        <source>A time zone to give the time in besides UTC; may be given again.</source>
        <translation>Eine Zeitzone, in der die Zeit neben UTC steht; mehrmals möglich.</translation>
    </message>
    <message>
        <source>Another title.</source>
        <translation>Ein anderer Titel.</translation>
    </message>
    <message>
        <source>The caption (default: a short one).</source>
        <translation>Die Bildunterschrift (sonst eine kurze).</translation>
    </message>
    <message>
        <source>The caption of the command caption (on report pages always).</source>
        <translation>Die Bildunterschrift des Befehls caption (auf Berichtsseiten immer).</translation>
    </message>
    <message>
        <source>Without the time-line strip.</source>
        <translation>Ohne den Streifen mit dem Zeitverlauf.</translation>
    </message>
    <message>
        <source>A picture to put beside the title.</source>
        <translation>Ein Bild neben dem Titel.</translation>
    </message>
    <message>
        <source>Colour of the house: rule and badge.</source>
        <translation>Farbe des Hauses: Linie und Schild.</translation>
    </message>
    <message>
        <source>Colour of the page.</source>
        <translation>Farbe der Seite.</translation>
    </message>
    <message>
        <source>Colour of the text.</source>
        <translation>Farbe des Textes.</translation>
    </message>
    <message>
        <source>--dpi: &quot;%1&quot; is not a number from 30 to 1200</source>
        <translation>--dpi: „%1“ ist keine Zahl von 30 bis 1200</translation>
    </message>
    <message>
        <source>--quality: &quot;%1&quot; is not a number from 1 to 100</source>
        <translation>--quality: „%1“ ist keine Zahl von 1 bis 100</translation>
    </message>
    <message>
        <source>--zone: &quot;%1&quot; is not a time zone like America/New_York</source>
        <translation>--zone: „%1“ ist keine Zeitzone wie America/New_York</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not a JSON object</source>
        <translation>%1 ist beschädigt: es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for a preset</source>
        <translation>„%1“ ist kein Name für eine Voreinstellung</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>there is no preset &quot;%1&quot;; there are: %2</source>
        <translation>es gibt keine Voreinstellung „%1“; es gibt: %2</translation>
    </message>
    <message>
        <source>%1 exists already; --force replaces it</source>
        <translation>%1 gibt es schon; --force ersetzt es</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>der Ordner %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;</source>
        <translation>es gibt kein Format „%1“</translation>
    </message>
    <message>
        <source>outagemap: &quot;%1&quot; failed</source>
        <translation>outagemap: „%1“ ist gescheitert</translation>
    </message>
    <message>
        <source>Looks at the cache again and again and prints a line (service, beginning) when a service has become worse than usual. Commands are those of outagemap, like &quot;export maps/{service}-{time}.png --service {service} --at {at}&quot;; they are run without a shell.</source>
        <translation>Sieht immer wieder in den Zwischenspeicher und gibt eine Zeile aus (Dienst, Beginn), wenn ein Dienst schlechter als üblich geworden ist. Befehle sind die von outagemap, etwa „export maps/{service}-{time}.png --service {service} --at {at}“; sie laufen ohne Shell.</translation>
    </message>
    <message>
        <source>The command to run when trouble begins.</source>
        <translation>Der Befehl, der bei Beginn einer Störung läuft.</translation>
    </message>
    <message>
        <source>The command to run at every look, for every service.</source>
        <translation>Der Befehl, der bei jedem Blick für jeden Dienst läuft.</translation>
    </message>
    <message>
        <source>How long to wait between looks.</source>
        <translation>Wie lange zwischen den Blicken gewartet wird.</translation>
    </message>
    <message>
        <source>This service only.</source>
        <translation>Nur dieser Dienst.</translation>
    </message>
    <message>
        <source>Looks at this time instead of now, once.</source>
        <translation>Sieht auf diesen Zeitpunkt statt auf jetzt, einmal.</translation>
    </message>
    <message>
        <source>Looks once and ends.</source>
        <translation>Sieht einmal hin und endet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command of outagemap</source>
        <translation>„%1“ ist kein Befehl von outagemap</translation>
    </message>
    <message>
        <source>--every: &quot;%1&quot; is not a length of time like 5m</source>
        <translation>--every: „%1“ ist keine Zeitdauer wie 5m</translation>
    </message>
</context>
<context>
    <name>outagemap::ExportDialog</name>
    <message>
        <source>Export snapshot</source>
        <translation>Momentaufnahme exportieren</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Seite:</translation>
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
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>&amp;Density:</source>
        <translation>&amp;Dichte:</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>a short one</source>
        <translation>eine kurze</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>&amp;Bildunterschrift:</translation>
    </message>
    <message>
        <source>Only the part of the map that the window shows</source>
        <translation>Nur den Ausschnitt, den das Fenster zeigt</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>Durchsichtiger Hintergrund</translation>
    </message>
    <message>
        <source>&amp;Logo …</source>
        <translation>&amp;Logo …</translation>
    </message>
    <message>
        <source>Co&amp;lour of the house …</source>
        <translation>Fa&amp;rbe des Hauses …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>S&amp;peichern …</translation>
    </message>
    <message>
        <source>C&amp;opy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.svg *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>%1 cannot be used as a logo.</source>
        <translation>%1 lässt sich nicht als Logo verwenden.</translation>
    </message>
    <message>
        <source>Colour of the house</source>
        <translation>Farbe des Hauses</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>The snapshot is in %1</source>
        <translation>Die Momentaufnahme ist in %1</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedStatus</name>
    <message>
        <source>State of the feeds</source>
        <translation>Stand der Feeds</translation>
    </message>
    <message>
        <source>Reading a feed</source>
        <translation>Ein Feed wird gelesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading %1: %2 new, %3 known, %4 unusable</source>
        <translation>%1 wird gelesen: %2 neu, %3 bekannt, %4 unbrauchbar</translation>
    </message>
    <message>
        <source>; %1 lines a second</source>
        <translation>; %1 Zeilen je Sekunde</translation>
    </message>
    <message>
        <source>%1: nothing new</source>
        <translation>%1: nichts Neues</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 known, %4 unusable</source>
        <translation>%1: %2 neu, %3 bekannt, %4 unbrauchbar</translation>
    </message>
    <message>
        <source>(cancelled)</source>
        <translation>(abgebrochen)</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>outagemap::LanguageMenu</name>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;prache</translation>
    </message>
</context>
<context>
    <name>outagemap::LegendView</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
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
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Welcome. To begin with, the built-in replay of 3 May 2017 is read; File &gt; Open reads your own feeds.</source>
        <translation>Willkommen. Zu Beginn wird die mitgelieferte Rekonstruktion vom 3. Mai 2017 gelesen; Datei &gt; Öffnen liest eigene Feeds.</translation>
    </message>
    <message>
        <source>%1 - Outagemap</source>
        <translation>%1 - Outagemap</translation>
    </message>
    <message>
        <source>%1 reports, %2 expected</source>
        <translation>%1 Meldungen, %2 erwartet</translation>
    </message>
    <message>
        <source>%1 times usual</source>
        <translation>%1-mal so viel wie üblich</translation>
    </message>
    <message>
        <source>%1 % of measurements failing</source>
        <translation>%1&#xa0;% der Messungen schlagen fehl</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open feed file…</source>
        <translation>Feed-Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Add feed &amp;URL…</source>
        <translation>Feed-&amp;URL hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Export snapshot…</source>
        <translation>Schnappschuss &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Whole world</source>
        <translation>Ganze &amp;Welt</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Beschriftung</translation>
    </message>
    <message>
        <source>&amp;Graticule</source>
        <translation>Grad&amp;netz</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Schritt &amp;vor</translation>
    </message>
    <message>
        <source>Show %1 hours</source>
        <translation>%1 Stunden zeigen</translation>
    </message>
    <message>
        <source>Show %1 days</source>
        <translation>%1 Tage zeigen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Outagemap</source>
        <translation>Ü&amp;ber Outagemap</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Which column holds which field, as FIELD=COLUMN or FIELD=COLUMN/NUMBER with commas between;
leave it empty if the columns have the names of the fields.
Example: time=when,lat=y,lon=x,availability=percent/100</source>
        <translation>Welche Spalte welches Feld enthält, als FIELD=COLUMN oder FIELD=COLUMN/NUMBER mit Kommas dazwischen;
leer lassen, wenn die Spalten wie die Felder heißen.
Beispiel: time=when,lat=y,lon=x,availability=percent/100</translation>
    </message>
    <message>
        <source>The service of rows that name none (small letters, digits, -):</source>
        <translation>Der Dienst der Zeilen, die keinen nennen (Kleinbuchstaben, Ziffern, -):</translation>
    </message>
    <message>
        <source>Open feed file</source>
        <translation>Feed-Datei öffnen</translation>
    </message>
    <message>
        <source>Feeds (*.ndjson *.ndjson.gz *.json *.jsonl *.csv *.gz *.zst);;All files (*)</source>
        <translation>Feeds (*.ndjson *.ndjson.gz *.json *.jsonl *.csv *.gz *.zst);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add feed URL</source>
        <translation>Feed-URL hinzufügen</translation>
    </message>
    <message>
        <source>Address of the feed (http or https):</source>
        <translation>Adresse des Feeds (http oder https):</translation>
    </message>
    <message>
        <source>%1 is not a web address</source>
        <translation>%1 ist keine Webadresse</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Es gibt noch nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Outagemap %1 shows where in the world an online service is down, and how badly.</source>
        <translation>Outagemap %1 zeigt, wo auf der Welt ein Online-Dienst gestört ist, und wie schwer.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>About Outagemap</source>
        <translation>Über Outagemap</translation>
    </message>
    <message>
        <source>Zoom to the selected &amp;region</source>
        <translation>Auf die gewählte &amp;Region zoomen</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
</context>
<context>
    <name>outagemap::MapView</name>
    <message>
        <source>Map of the world</source>
        <translation>Weltkarte</translation>
    </message>
</context>
<context>
    <name>outagemap::RegionTable</name>
    <message>
        <source>Find a region</source>
        <translation>Region suchen</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
</context>
<context>
    <name>outagemap::RegionTableModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Times usual</source>
        <translation>Vielfaches des Üblichen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Per million</source>
        <translation>Je Million</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>outagemap::SnapshotPreview</name>
    <message>
        <source>Preview of the snapshot</source>
        <translation>Vorschau der Momentaufnahme</translation>
    </message>
    <message>
        <source>Drag the picture into another program</source>
        <translation>Das Bild in ein anderes Programm ziehen</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Wird gezeichnet …</translation>
    </message>
</context>
<context>
    <name>outagemap::SummaryView</name>
    <message>
        <source>&amp;Compare:</source>
        <translation>&amp;Vergleichen:</translation>
    </message>
    <message>
        <source>places, like SG, Jakarta, Philippines</source>
        <translation>Orte, etwa SG, Jakarta, Philippinen</translation>
    </message>
    <message>
        <source>Places to compare</source>
        <translation>Zu vergleichende Orte</translation>
    </message>
    <message>
        <source>Cop&amp;y text</source>
        <translation>Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>The map in words</source>
        <translation>Die Karte in Worten</translation>
    </message>
    <message>
        <source>What the evidence rests on</source>
        <translation>Worauf die Belege beruhen</translation>
    </message>
    <message>
        <source>The map is being put into words …</source>
        <translation>Die Karte wird in Worte gefasst …</translation>
    </message>
    <message>
        <source>How sure is it in this place: %1</source>
        <translation>Wie sicher ist es an diesem Ort: %1</translation>
    </message>
    <message>
        <source>Reports are %1 times usual; allowing for chance, between %2 and %3 times.</source>
        <translation>Die Meldungen betragen das %1-Fache des Üblichen; unter Berücksichtigung des Zufalls zwischen dem %2- und %3-Fachen.</translation>
    </message>
</context>
<context>
    <name>outagemap::TextLists</name>
    <message>
        <source>What users wrote</source>
        <translation>Was Nutzer schrieben</translation>
    </message>
    <message>
        <source>What was published</source>
        <translation>Was mitgeteilt wurde</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Nobody wrote anything in this window.</source>
        <translation>In diesem Fenster hat niemand etwas geschrieben.</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>No notice within a day.</source>
        <translation>Keine Mitteilung innerhalb eines Tages.</translation>
    </message>
</context>
<context>
    <name>outagemap::TimelineView</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>Einen Schritt vor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Reports over time</source>
        <translation>Meldungen im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1: failing share, %</source>
        <translation>%1: Fehleranteil, %</translation>
    </message>
    <message>
        <source>%1: reports per %2 min, dashed: expected</source>
        <translation>%1: Meldungen je %2 Min., gestrichelt: erwartet</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
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
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>Times usual</source>
        <translation>Vielfaches des Üblichen</translation>
    </message>
    <message>
        <source>Per million people</source>
        <translation>Je Million Einwohner</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Failing share</source>
        <translation>Fehleranteil</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Weltregionen</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Subdivisions</source>
        <translation>Landesteile</translation>
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
        <translation>Web-Mercator</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Globus</translation>
    </message>
</context>
</TS>
