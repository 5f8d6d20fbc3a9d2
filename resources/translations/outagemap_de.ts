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
    <name>ClassTexts</name>
    <message>
        <source>&quot;%1&quot; is no choice of classes: after the colon stands how many, %2 to %3, with a method other than fixed and continuous</source>
        <translation>„%1“ ist keine Wahl von Klassen: Nach dem Doppelpunkt steht, wie viele, %2 bis %3, mit einer anderen Methode als fixed und continuous</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way to make classes; there are %2</source>
        <translation>„%1“ ist keine Art, Klassen zu bilden; es gibt %2</translation>
    </message>
    <message>
        <source>fixed limits</source>
        <translation>feste Grenzen</translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation>Quantile</translation>
    </message>
    <message>
        <source>equal intervals</source>
        <translation>gleiche Abstände</translation>
    </message>
    <message>
        <source>geometric intervals</source>
        <translation>geometrische Abstände</translation>
    </message>
    <message>
        <source>natural breaks</source>
        <translation>natürliche Grenzen</translation>
    </message>
    <message>
        <source>continuous colours</source>
        <translation>stufenlose Farben</translation>
    </message>
</context>
<context>
    <name>ColourTexts</name>
    <message>
        <source>Heat</source>
        <translation>Hitze</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Blue to red</source>
        <translation>Blau bis Rot</translation>
    </message>
    <message>
        <source>Blue to brown</source>
        <translation>Blau bis Braun</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of colours; there are %2</source>
        <translation>„%1“ ist keine Farbreihe; es gibt %2</translation>
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
    <message>
        <source>all alike</source>
        <translation>alle gleich</translation>
    </message>
    <message>
        <source>Continuous colours between fixed ends. Colours show the value alone, not how sure it is.</source>
        <translation>Stufenlose Farben zwischen festen Enden. Farben zeigen nur den Wert, nicht, wie sicher er ist.</translation>
    </message>
    <message>
        <source>Classes by %1 of the regions shown. Colours show the value alone, not how sure it is.</source>
        <translation>Klassen durch %1 der gezeigten Regionen. Farben zeigen nur den Wert, nicht, wie sicher er ist.</translation>
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
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Standard wiederherstellen</translation>
    </message>
</context>
<context>
    <name>SharedView</name>
    <message>
        <source>The view cannot be used: its &quot;%1&quot; is &quot;%2&quot;.</source>
        <translation>Die Ansicht ist nicht verwendbar: ihr „%1“ ist „%2“.</translation>
    </message>
    <message>
        <source>This is not a view file of Outagemap.</source>
        <translation>Das ist keine Ansichtsdatei von Outagemap.</translation>
    </message>
    <message>
        <source>This view file was made by a newer Outagemap; this version cannot read it.</source>
        <translation>Diese Ansichtsdatei stammt von einem neueren Outagemap; diese Version kann sie nicht lesen.</translation>
    </message>
    <message>
        <source>This is not a link of Outagemap.</source>
        <translation>Das ist kein Link von Outagemap.</translation>
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
        <translation>Vielfaches des Üblichen</translation>
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
        <translation>%1-mal so viel wie üblich</translation>
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
    <message>
        <source>d MMMM yyyy</source>
        <comment>date as in 3 May 2017</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date as in 3 May</comment>
        <translation>d. MMMM</translation>
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
    <name>WindowText</name>
    <message>
        <source>d MMM</source>
        <comment>date as in 3 May</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>Keine Störung</translation>
    </message>
    <message>
        <source>Possible problem</source>
        <translation>Mögliche Störung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>No recent data</source>
        <translation>Keine neuen Daten</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>dauert an</translation>
    </message>
    <message>
        <source>easing</source>
        <translation>klingt ab</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
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
        <source>World</source>
        <translation>Welt</translation>
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
        <source>%1 reports, %2 expected</source>
        <translation>%1 Meldungen, %2 erwartet</translation>
    </message>
    <message>
        <source>%1 times usual</source>
        <translation>%1-mal so viel wie üblich</translation>
    </message>
    <message>
        <source>%1 of measurements failing</source>
        <translation>%1 der Messungen schlagen fehl</translation>
    </message>
    <message>
        <source>Times usual</source>
        <comment>over a column of a narrow table; as short as can be</comment>
        <translation>× üblich</translation>
    </message>
    <message>
        <source>Per million</source>
        <comment>over a column of a narrow table</comment>
        <translation>Je Million</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>over a column of a narrow table</comment>
        <translation>Fehlgeschlagen</translation>
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
        <translation>Keine Vorfälle.
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
        <source>The command to run at every look, for every service.</source>
        <translation>Der Befehl, der bei jedem Blick für jeden Dienst läuft.</translation>
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
    <message>
        <source>sets up the feeds that are read again and again</source>
        <translation>richtet die Feeds ein, die immer wieder gelesen werden</translation>
    </message>
    <message>
        <source>finds complaints by their words</source>
        <translation>findet Beschwerden nach ihren Wörtern</translation>
    </message>
    <message>
        <source>checks or repairs the cache, limits what it keeps</source>
        <translation>prüft oder repariert den Cache, begrenzt, was er behält</translation>
    </message>
    <message>
        <source>fixed, quantile, equal-interval, geometric, natural-breaks or continuous; with :N for 3 to 9 classes.</source>
        <translation>fixed, quantile, equal-interval, geometric, natural-breaks oder continuous; mit :N für 3 bis 9 Klassen.</translation>
    </message>
    <message>
        <source>heat, sea, viridis, violet, grey, blue-red or blue-brown.</source>
        <translation>heat, sea, viridis, violet, grey, blue-red oder blue-brown.</translation>
    </message>
    <message>
        <source>the feeds and how they stand</source>
        <translation>die Feeds und wie es um sie steht</translation>
    </message>
    <message>
        <source>ready feeds to add</source>
        <translation>fertige Feeds zum Hinzufügen</translation>
    </message>
    <message>
        <source>puts a feed on the list</source>
        <translation>setzt einen Feed auf die Liste</translation>
    </message>
    <message>
        <source>changes what is set up for a feed</source>
        <translation>ändert, was für einen Feed eingestellt ist</translation>
    </message>
    <message>
        <source>stops reading feeds for now</source>
        <translation>liest Feeds vorerst nicht mehr</translation>
    </message>
    <message>
        <source>goes on reading them</source>
        <translation>liest sie wieder</translation>
    </message>
    <message>
        <source>takes feeds off the list</source>
        <translation>nimmt Feeds von der Liste</translation>
    </message>
    <message>
        <source>fetches once and shows what would be stored</source>
        <translation>ruft einmal ab und zeigt, was gespeichert würde</translation>
    </message>
    <message>
        <source>reads feeds now</source>
        <translation>liest Feeds jetzt</translation>
    </message>
    <message>
        <source>keeps all feeds read until it is stopped</source>
        <translation>hält alle Feeds gelesen, bis es beendet wird</translation>
    </message>
    <message>
        <source>%1: %2, %3 accepted, %4 duplicate, %5 rejected, %6 skipped, %7 s
</source>
        <translation>%1: %2, %3 angenommen, %4 schon bekannt, %5 abgelehnt, %6 übergangen, %7 s
</translation>
    </message>
    <message>
        <source>%1 was changed: its figures are not those that its digest was made of</source>
        <translation>%1 wurde verändert: Die Zahlen sind nicht die, aus denen die Prüfsumme gebildet wurde</translation>
    </message>
    <message>
        <source>%1 was changed after it was written</source>
        <translation>%1 wurde nach dem Schreiben verändert</translation>
    </message>
    <message>
        <source>Hashes the file&apos;s figures again and compares them with the cache; fails if they were changed or the cache has others.</source>
        <translation>Bildet die Prüfsumme der Zahlen in der Datei neu und vergleicht sie mit dem Zwischenspeicher; scheitert, wenn sie verändert wurden oder der Zwischenspeicher andere hat.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 pixels a side</source>
        <translation>%1 hat mehr als %2 Pixel je Seite</translation>
    </message>
    <message>
        <source>A line of your own under the title; the time always follows.</source>
        <translation>Eine eigene Zeile unter dem Titel; die Zeit folgt immer.</translation>
    </message>
    <message>
        <source>The caption (default: the map in words, as much as there is room for; in a series one short sentence).</source>
        <translation>Die Bildunterschrift (Vorgabe: die Karte in Worten, so viel Platz hat; in einer Reihe ein kurzer Satz).</translation>
    </message>
    <message>
        <source>The map in words in a series, too.</source>
        <translation>Die Karte in Worten auch in einer Reihe.</translation>
    </message>
    <message>
        <source>One short sentence only.</source>
        <translation>Nur ein kurzer Satz.</translation>
    </message>
    <message>
        <source>cancelled before %1</source>
        <translation>abgebrochen vor %1</translation>
    </message>
    <message>
        <source>Looks at the cache again and again and prints a line (service, beginning, begins or ends, place, time) when an incident begins or ends. Commands are those of outagemap, like &quot;export maps/{service}-{time}.png --service {service} --at {at}&quot;; they are run without a shell. In them stand {service}, {place}, {time}, {at}, {start} and {since}.</source>
        <translation>Sieht immer wieder in den Zwischenspeicher und gibt eine Zeile aus (Dienst, Beginn, begins oder ends, Ort, Zeit), wenn ein Vorfall beginnt oder endet. Befehle sind die von outagemap, wie &quot;export maps/{service}-{time}.png --service {service} --at {at}&quot;; sie laufen ohne Shell. Darin stehen {service}, {place}, {time}, {at}, {start} und {since}.</translation>
    </message>
    <message>
        <source>The command to run when an incident begins.</source>
        <translation>Der Befehl, der läuft, wenn ein Vorfall beginnt.</translation>
    </message>
    <message>
        <source>The command to run when it is over.</source>
        <translation>Der Befehl, der läuft, wenn er vorbei ist.</translation>
    </message>
    <message>
        <source>How often to look; at whole multiples of it on the clock in UTC.</source>
        <translation>Wie oft nachgesehen wird; zu ganzen Vielfachen auf der Uhr in UTC.</translation>
    </message>
    <message>
        <source>Incidents of these regions only: codes with commas between, 001 for the world (default: the widest of each).</source>
        <translation>Nur Vorfälle dieser Regionen: Kürzel mit Kommas dazwischen, 001 für die Welt (Vorgabe: jeweils der weiteste).</translation>
    </message>
    <message>
        <source>Looks at the times from here to --to instead of now, without waiting: to try a command on what has been.</source>
        <translation>Sieht sich die Zeiten von hier bis --to an statt jetzt, ohne zu warten: um einen Befehl an Vergangenem zu erproben.</translation>
    </message>
    <message>
        <source>The last of these times.</source>
        <translation>Die letzte dieser Zeiten.</translation>
    </message>
    <message>
        <source>--place: &quot;%1&quot; is not on the map; codes are like VE, ID-JK or 155</source>
        <translation>--place: &quot;%1&quot; ist nicht auf der Karte; Kürzel sind wie VE, ID-JK oder 155</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>waiting for %1 …</source>
        <translation>warte auf %1 …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3, %4 rows a second</source>
        <translation>%1: %2 Zeilen, %3, %4 Zeilen je Sekunde</translation>
    </message>
    <message>
        <source>, %1 s left</source>
        <translation>, noch %1 s</translation>
    </message>
    <message>
        <source>Says on standard error how far each feed is, also where that is no terminal.</source>
        <translation>Sagt auf der Fehlerausgabe, wie weit jeder Feed ist, auch wo sie kein Terminal ist.</translation>
    </message>
    <message>
        <source>In place of --from and --to: a series of that length, up to --at or the newest data; ignored where OUT takes one map only.</source>
        <translation>Statt --from und --to: eine Reihe dieser Länge bis --at oder zu den neuesten Daten; ohne Wirkung, wo OUT nur eine Karte aufnimmt.</translation>
    </message>
    <message>
        <source>--sheet needs --from and --to, or --span</source>
        <translation>--sheet braucht --from und --to, oder --span</translation>
    </message>
    <message>
        <source>there is no display to open a window on; use a command, like &quot;outagemap export map.png --service whatsapp&quot;</source>
        <translation>es gibt keinen Bildschirm für ein Fenster; einen Befehl nehmen, etwa „outagemap export map.png --service whatsapp“</translation>
    </message>
</context>
<context>
    <name>feeds</name>
    <message>
        <source>Cloudflare Radar&apos;s outages</source>
        <translation>Ausfälle von Cloudflare Radar</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Eine Tabelle (CSV)</translation>
    </message>
    <message>
        <source>IODA&apos;s alerts</source>
        <translation>Warnungen von IODA</translation>
    </message>
    <message>
        <source>IODA&apos;s outage events</source>
        <translation>Ausfallereignisse von IODA</translation>
    </message>
    <message>
        <source>IODA&apos;s signals</source>
        <translation>Signale von IODA</translation>
    </message>
    <message>
        <source>Outagemap&apos;s feed format (a JSON object a line)</source>
        <translation>Das Feed-Format von Outagemap (ein JSON-Objekt je Zeile)</translation>
    </message>
    <message>
        <source>OONI&apos;s counts of measurements</source>
        <translation>Messungszählungen von OONI</translation>
    </message>
    <message>
        <source>A status page (Statuspage)</source>
        <translation>Eine Statusseite (Statuspage)</translation>
    </message>
    <message>
        <source>the system&apos;s keychain does not answer</source>
        <translation>der Schlüsselbund des Systems antwortet nicht</translation>
    </message>
    <message>
        <source>the system&apos;s keychain did not give access</source>
        <translation>der Schlüsselbund des Systems gab keinen Zugriff</translation>
    </message>
    <message>
        <source>this system has no keychain that answers (%1): start one (GNOME Keyring, KWallet), or give the token in the environment as OUTAGEMAP_FEED_TOKEN</source>
        <translation>dieses System hat keinen Schlüsselbund, der antwortet (%1): einen starten (GNOME Keyring, KWallet) oder das Token in der Umgebung als OUTAGEMAP_FEED_TOKEN angeben</translation>
    </message>
</context>
<context>
    <name>outagemap::BreadcrumbBar</name>
    <message>
        <source>Where the selected place lies</source>
        <translation>Wo der gewählte Ort liegt</translation>
    </message>
</context>
<context>
    <name>outagemap::ColumnMapping</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Region (code)</source>
        <translation>Region (Code)</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Number of reports</source>
        <translation>Anzahl der Meldungen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Kind of fault</source>
        <translation>Art der Störung</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Availability (0 to 1)</source>
        <translation>Verfügbarkeit (0 bis 1)</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Column of the table</source>
        <translation>Spalte der Tabelle</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Geteilt durch</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Spalte für %1</translation>
    </message>
    <message>
        <source>%1 divided by</source>
        <translation>%1 geteilt durch</translation>
    </message>
</context>
<context>
    <name>outagemap::CompareModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
</context>
<context>
    <name>outagemap::ComparePanel</name>
    <message>
        <source>Select a region on the map and choose &quot;Compare&quot; (P), or add one here.</source>
        <translation>Eine Region auf der Karte wählen und „Vergleichen“ (P), oder hier eine hinzufügen.</translation>
    </message>
    <message>
        <source>Times usual of the places compared</source>
        <translation>Vielfaches des Üblichen der verglichenen Orte</translation>
    </message>
    <message>
        <source>Places compared</source>
        <translation>Verglichene Orte</translation>
    </message>
    <message>
        <source>Add a place…</source>
        <translation>Ort hinzufügen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
</context>
<context>
    <name>outagemap::ComplaintList</name>
    <message>
        <source>Search what users wrote</source>
        <translation>In dem suchen, was Nutzer schrieben</translation>
    </message>
    <message>
        <source>All words, in any order; &quot;words in quotes&quot; as they stand; -word for texts without it</source>
        <translation>Alle Wörter, in beliebiger Reihenfolge; &quot;in Anführungszeichen&quot; genau so; -Wort für Texte ohne dieses</translation>
    </message>
    <message>
        <source>Kinds of trouble</source>
        <translation>Arten der Störung</translation>
    </message>
    <message>
        <source>What users wrote</source>
        <translation>Was Nutzer schrieben</translation>
    </message>
    <message>
        <source>Nobody wrote anything here in this window.</source>
        <translation>Hier hat in diesem Fenster niemand etwas geschrieben.</translation>
    </message>
    <message>
        <source>Nobody wrote that here in this window.</source>
        <translation>Das hat hier in diesem Fenster niemand geschrieben.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of trouble and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What a user wrote</source>
        <translation>Was ein Nutzer schrieb</translation>
    </message>
</context>
<context>
    <name>outagemap::ComplaintModel</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outagemap::ExportDialog</name>
    <message>
        <source>Export snapshot</source>
        <translation>Momentaufnahme exportieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
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
        <source>Writing %1 …</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>The snapshot is in %1</source>
        <translation>Die Momentaufnahme ist in %1</translation>
    </message>
    <message>
        <source>Which picture of the series is seen</source>
        <translation>Welches Bild der Reihe zu sehen ist</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The preset is saved; on the command line it is --preset.</source>
        <translation>Die Voreinstellung ist gesichert; auf der Befehlszeile heißt sie --preset.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>S&amp;peichern…</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>%1 of %2: %3 UTC</source>
        <translation>%1 von %2: %3 UTC</translation>
    </message>
    <message>
        <source>A folder for the files</source>
        <translation>Ein Ordner für die Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of that name exist already. Replace?</source>
        <translation>
            <numerusform>%n Datei dieses Namens gibt es schon. Ersetzen?</numerusform>
            <numerusform>%n Dateien dieser Namen gibt es schon. Ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Stopped; what was not finished is gone.</source>
        <translation>Angehalten; was nicht fertig war, ist fort.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>outagemap::ExportForm</name>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Worte</translation>
    </message>
    <message>
        <source>&amp;House</source>
        <translation>&amp;Hausstil</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>Ze&amp;it</translation>
    </message>
    <message>
        <source>P&amp;reset:</source>
        <translation>Vo&amp;reinstellung:</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;als…</translation>
    </message>
    <message>
        <source>Saves these choices under a name, for here and for the command line</source>
        <translation>Sichert diese Wahl unter einem Namen, für hier und für die Befehlszeile</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>Au&amp;fteilung:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>F&amp;ormat:</translation>
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
        <source>Si&amp;ze:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>&amp;Density:</source>
        <translation>Di&amp;chte:</translation>
    </message>
    <message>
        <source>Of JPEG pictures and films: less is smaller</source>
        <translation>Von JPEG-Bildern und Filmen: weniger ist kleiner</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Qualität:</translation>
    </message>
    <message>
        <source>&amp;Only what the window shows of the map</source>
        <translation>&amp;Nur was das Fenster von der Karte zeigt</translation>
    </message>
    <message>
        <source>Ti&amp;me-line strip</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>Transparent &amp;background</source>
        <translation>&amp;Durchsichtiger Hintergrund</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Spra&amp;che:</translation>
    </message>
    <message>
        <source>the service and where</source>
        <translation>der Dienst und wo</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>a line above the time</source>
        <translation>eine Zeile über der Zeit</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>&amp;Untertitel:</translation>
    </message>
    <message>
        <source>UTC only</source>
        <translation>nur UTC</translation>
    </message>
    <message>
        <source>Time zones with commas between: America/New_York, Asia/Jakarta</source>
        <translation>Zeitzonen mit Kommas dazwischen: America/New_York, Asia/Jakarta</translation>
    </message>
    <message>
        <source>Time &amp;zones:</source>
        <translation>Zeit&amp;zonen:</translation>
    </message>
    <message>
        <source>as much as there is room for</source>
        <translation>so viel Platz hat</translation>
    </message>
    <message>
        <source>one short sentence</source>
        <translation>ein kurzer Satz</translation>
    </message>
    <message>
        <source>whole, in series too</source>
        <translation>ganz, auch in Reihen</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>&amp;Bildunterschrift:</translation>
    </message>
    <message>
        <source>Caption of your own</source>
        <translation>Eigene Bildunterschrift</translation>
    </message>
    <message>
        <source>L&amp;ogo…</source>
        <translation>L&amp;ogo…</translation>
    </message>
    <message>
        <source>&amp;No logo</source>
        <translation>Kein &amp;Logo</translation>
    </message>
    <message>
        <source>&amp;Colour of rule and badge…</source>
        <translation>Far&amp;be von Linie und Schild…</translation>
    </message>
    <message>
        <source>Colour of the pa&amp;ge…</source>
        <translation>&amp;Farbe der Seite…</translation>
    </message>
    <message>
        <source>Colour of the te&amp;xt…</source>
        <translation>Farbe des Te&amp;xts…</translation>
    </message>
    <message>
        <source>Colours of the th&amp;eme</source>
        <translation>Farben des Th&amp;emas</translation>
    </message>
    <message>
        <source>one map</source>
        <translation>eine Karte</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>einen Film</translation>
    </message>
    <message>
        <source>a page of small maps</source>
        <translation>eine Seite kleiner Karten</translation>
    </message>
    <message>
        <source>a file for each time</source>
        <translation>eine Datei für jede Zeit</translation>
    </message>
    <message>
        <source>&amp;Make:</source>
        <translation>&amp;Machen:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Every:</source>
        <translation>All&amp;e:</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> je Sekunde</translation>
    </message>
    <message>
        <source>Pict&amp;ures:</source>
        <translation>Bi&amp;lder:</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>Save a preset</source>
        <translation>Eine Voreinstellung sichern</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Ihr Name:</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedActions</name>
    <message>
        <source>Open feed file</source>
        <translation>Feed-Datei öffnen</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedController</name>
    <message>
        <source>%1. The token is kept until the program ends.</source>
        <translation>%1. Das Token wird behalten, bis das Programm endet.</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedEditDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>Feed hinzufügen</translation>
    </message>
    <message>
        <source>Edit the feed</source>
        <translation>Feed bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>The feed is tried</source>
        <translation>Der Feed wird ausprobiert</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ready feeds</source>
        <translation>Fertige Feeds</translation>
    </message>
    <message>
        <source>An address, file or folder of your own</source>
        <translation>Eigene Adresse, Datei oder eigener Ordner</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>%1. Without a keychain the token is kept in memory only, until the program ends.</source>
        <translation>%1. Ohne Schlüsselbund bleibt das Token nur im Arbeitsspeicher, bis das Programm endet.</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedForm</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Address, file or folder</source>
        <translation>Adresse, Datei oder Ordner</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei …</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Only when asked for</source>
        <translation>Nur auf Verlangen</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>It needs a &amp;token</source>
        <translation>Er braucht ein &amp;Token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain; never in the cache, a log or a message.</source>
        <translation>Liegt im Schlüsselbund des Systems, nie im Zwischenspeicher, in einem Protokoll oder einer Meldung.</translation>
    </message>
    <message>
        <source>Found out by reading</source>
        <translation>Wird beim Lesen erkannt</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Of lines that name none: small letters, digits and -</source>
        <translation>Für Zeilen, die keinen nennen: Kleinbuchstaben, Ziffern und -</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>The line that its licence asks for; it stands on every snapshot</source>
        <translation>Die Zeile, die seine Lizenz verlangt; sie steht auf jeder Momentaufnahme</translation>
    </message>
    <message>
        <source>&amp;Credit</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>For a database: sent to the address by POST</source>
        <translation>Für eine Datenbank: wird mit POST an die Adresse gesandt</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>A&amp;bfrage</translation>
    </message>
    <message>
        <source>Columns of the table; leave them empty where they have the fields&apos; names</source>
        <translation>Spalten der Tabelle; leer lassen, wo sie wie die Felder heißen</translation>
    </message>
    <message>
        <source>An address (http or https), a file, or a folder whose new files are read.</source>
        <translation>Eine Adresse (http oder https), eine Datei oder ein Ordner, dessen neue Dateien gelesen werden.</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>Folder of feed files</source>
        <translation>Ordner mit Feed-Dateien</translation>
    </message>
    <message>
        <source>Feed file</source>
        <translation>Feed-Datei</translation>
    </message>
    <message>
        <source>Feeds (*.ndjson *.ndjson.gz *.json *.jsonl *.csv *.gz *.zst);;All files (*)</source>
        <translation>Feeds (*.ndjson *.ndjson.gz *.json *.jsonl *.csv *.gz *.zst);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedPreviewPane</name>
    <message>
        <source>What would be stored</source>
        <translation>Was gespeichert würde</translation>
    </message>
    <message>
        <source>&quot;Try it&quot; fetches the feed once and shows here what would be stored. Nothing is stored then.</source>
        <translation>„Ausprobieren“ holt den Feed einmal und zeigt hier, was gespeichert würde. Gespeichert wird dabei nichts.</translation>
    </message>
    <message>
        <source>First items</source>
        <translation>Erste Einträge</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Lines that could not be used</source>
        <translation>Zeilen, die nicht zu brauchen waren</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Warte auf %1 …</translation>
    </message>
    <message>
        <source>It went wrong: %1</source>
        <translation>Es ging schief: %1</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Format: %1</translation>
    </message>
    <message>
        <source>Would be stored: %1 reports, %2 measurements, %3 notices</source>
        <translation>Gespeichert würden: %1 Meldungen, %2 Messungen, %3 Mitteilungen</translation>
    </message>
    <message>
        <source>There is nothing in it that could be stored.</source>
        <translation>Er enthält nichts, was gespeichert werden könnte.</translation>
    </message>
    <message>
        <source>Only the beginning was looked at.</source>
        <translation>Nur der Anfang wurde angesehen.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Dienste: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n Region</numerusform>
            <numerusform>%n Regionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used</source>
        <translation>
            <numerusform>%n Zeile war nicht zu brauchen</numerusform>
            <numerusform>%n Zeilen waren nicht zu brauchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are fine, but nothing for the map</source>
        <translation>
            <numerusform>%n Zeile ist in Ordnung, aber nichts für die Karte</numerusform>
            <numerusform>%n Zeilen sind in Ordnung, aber nichts für die Karte</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 von %2 fehlgeschlagen</translation>
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
    <name>outagemap::FeedTableModel</name>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>not read to its end yet</source>
        <translation>noch nicht bis zum Ende gelesen</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Unusable lines</source>
        <translation>Unbrauchbare Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <translation>wartet auf den Server</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 rows a second</source>
        <translation>%1 Zeilen je Sekunde</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>off line: it is read as soon as there is a network</source>
        <translation>offline: wird gelesen, sobald es ein Netz gibt</translation>
    </message>
    <message>
        <source>the server asks to come back later: %1</source>
        <translation>der Server bittet, später wiederzukommen: %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>failing: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>when asked for</source>
        <translation>auf Verlangen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Behind now</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes Mal</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedsDialog</name>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>A feed is a file or an address that reports, measurements or notices are read from. The program makes no connection that you did not ask for.</source>
        <translation>Ein Feed ist eine Datei oder Adresse, aus der Meldungen, Messungen oder Mitteilungen gelesen werden. Das Programm stellt keine Verbindung her, um die Sie nicht gebeten haben.</translation>
    </message>
    <message>
        <source>Lines that could not be used</source>
        <translation>Zeilen, die nicht zu brauchen waren</translation>
    </message>
    <message>
        <source>Lines that could not be used are listed here, with the reason.</source>
        <translation>Zeilen, die nicht zu brauchen waren, stehen hier, mit dem Grund.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Remove the feed?</source>
        <translation>Den Feed entfernen?</translation>
    </message>
    <message>
        <source>%1 will not be read any more. What was read from it stays.</source>
        <translation>%1 wird nicht mehr gelesen. Was daraus gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>About the feed</source>
        <translation>Über den Feed</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Read now</source>
        <translation>Jetzt &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>There are no feeds yet.</source>
        <translation>Es gibt noch keine Feeds.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Credit: %1 (%2)</source>
        <translation>Quelle: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>outagemap::HelpActions</name>
    <message>
        <source>Reports: what users complained of in the window, each reporter once in six hours.</source>
        <translation>Meldungen: worüber sich Nutzer im Fenster beschwerten, jeder Melder einmal in sechs Stunden.</translation>
    </message>
    <message>
        <source>Expected: the reports usual in that place at that hour of the week, learned from up to eight weeks so that past outages do not raise it. The grey band of the curves is where nineteen of twenty ordinary counts lie.</source>
        <translation>Erwartet: die an diesem Ort zu dieser Stunde der Woche üblichen Meldungen, aus bis zu acht Wochen gelernt, ohne dass frühere Störungen sie erhöhen. Im grauen Band der Kurven liegen neunzehn von zwanzig gewöhnlichen Zählungen.</translation>
    </message>
    <message>
        <source>Times usual: (reports + a) / (expected + a). The small number a is estimated from all countries at that time and keeps small places from flickering. The 95 % interval says where the true value lies, nineteen times of twenty.</source>
        <translation>Vielfaches des Üblichen: (Meldungen + a) / (erwartet + a). Die kleine Zahl a wird aus allen Ländern zu dieser Zeit geschätzt und lässt kleine Orte nicht flackern. Das 95-%-Intervall sagt, wo der wahre Wert liegt, in neunzehn von zwanzig Fällen.</translation>
    </message>
    <message>
        <source>Classes: none, possible (from 1.5 times usual), moderate (3), heavy (10), severe (30). The limits are fixed, so that two maps can be compared.</source>
        <translation>Klassen: keine, möglich (ab dem 1,5-Fachen des Üblichen), mäßig (3), stark (10), schwer (30). Die Grenzen sind fest, damit sich zwei Karten vergleichen lassen.</translation>
    </message>
    <message>
        <source>Too little data (hatched): less than half a report would be expected there in the window, and there is no evidence. It is not the same as none.</source>
        <translation>Zu wenige Daten (schraffiert): Im Fenster wäre weniger als eine halbe Meldung zu erwarten, und es gibt keine Belege. Das ist nicht dasselbe wie keine.</translation>
    </message>
    <message>
        <source>Incident: a time in which a place is worse than usual beyond doubt; its beginning is estimated, and is not the moment at which it was noticed.</source>
        <translation>Vorfall: eine Zeit, in der es an einem Ort zweifelsfrei schlechter ist als üblich; der Beginn ist geschätzt und nicht der Augenblick, in dem es bemerkt wurde.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Was die Zahlen bedeuten</translation>
    </message>
    <message>
        <source>On the map:</source>
        <translation>Auf der Karte:</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>the next region in that direction</source>
        <translation>die nächste Region in dieser Richtung</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation>Umschalt+Pfeile</translation>
    </message>
    <message>
        <source>move the map</source>
        <translation>die Karte bewegen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>show the selected region as large as it goes</source>
        <translation>die gewählte Region so groß wie möglich zeigen</translation>
    </message>
    <message>
        <source>Escape, Backspace</source>
        <translation>Escape, Rücktaste</translation>
    </message>
    <message>
        <source>up to what it lies in</source>
        <translation>hinauf zu dem, worin sie liegt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>play or pause</source>
        <translation>abspielen oder anhalten</translation>
    </message>
    <message>
        <source>In the list of services:</source>
        <translation>In der Liste der Dienste:</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing happened that would have to be told.</source>
        <translation>Es ist nichts geschehen, was zu erzählen wäre.</translation>
    </message>
    <message>
        <source>Diagnostic information is in the clipboard. It holds no places, addresses or texts.</source>
        <translation>Die Diagnose ist in der Zwischenablage. Sie enthält keine Orte, Adressen oder Texte.</translation>
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
        <source>Data:</source>
        <translation>Daten:</translation>
    </message>
    <message>
        <source>Feeds shown:</source>
        <translation>Gezeigte Feeds:</translation>
    </message>
    <message>
        <source>Libraries:</source>
        <translation>Bibliotheken:</translation>
    </message>
    <message>
        <source>About Outagemap</source>
        <translation>Über Outagemap</translation>
    </message>
    <message>
        <source>Per million people: (reports + a) / (million inhabitants + a / the world&apos;s rate), with the same a: where few people live the value is drawn towards the world&apos;s rate.</source>
        <translation>Je Million Einwohner: (Meldungen + a) / (Millionen Einwohner + a / Rate der Welt), mit demselben a: Wo wenige Menschen leben, wird der Wert zur Rate der Welt hin gezogen.</translation>
    </message>
    <message>
        <source>Failing share: (failed + s / 21) / (tested + s), of the measurements of probe networks. One of 21 fails when nothing is wrong; s, estimated from all places and at most 20, draws the share there where few were made.</source>
        <translation>Fehleranteil: (fehlgeschlagen + s / 21) / (getestet + s), von den Messungen von Messnetzen. Eine von 21 schlägt fehl, wenn nichts gestört ist; s, aus allen Orten geschätzt und höchstens 20, zieht den Anteil dorthin, wo es wenige sind.</translation>
    </message>
    <message>
        <source>Evidence: the chance that as much would be seen if nothing were wrong (for reports by the Poisson or, where ordinary hours vary more, the negative binomial distribution; for measurements the beta-binomial). 0.001 is one chance in a thousand. It is asked for before a class above &quot;possible&quot; is given, adjusted for the number of regions looked at. As a measure of the map it is the number of zeros: 3 is one in a thousand.</source>
        <translation>Belege: die Wahrscheinlichkeit, so viel zu sehen, wenn nichts gestört wäre (für Meldungen nach der Poisson-Verteilung oder, wo gewöhnliche Stunden stärker schwanken, der negativen Binomialverteilung; für Messungen nach der Beta-Binomialverteilung). 0,001 ist eins zu tausend. Sie werden verlangt, bevor eine Klasse über „möglich“ vergeben wird, bereinigt um die Zahl der Regionen. Als Maß der Karte ist es die Zahl der Nullen: 3 ist eins zu tausend.</translation>
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
        <source>%1 - Outagemap</source>
        <translation>%1 - Outagemap</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Take all places out of the comparison?</source>
        <translation>Alle Orte aus dem Vergleich nehmen?</translation>
    </message>
</context>
<context>
    <name>outagemap::MapSession</name>
    <message numerus="yes">
        <source>Up to %n place(s) can be compared; take one out first.</source>
        <translation>
            <numerusform>Höchstens %n Ort lässt sich vergleichen; erst einen herausnehmen.</numerusform>
            <numerusform>Höchstens %n Orte lassen sich vergleichen; erst einen herausnehmen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outagemap::MapStyleMenu</name>
    <message>
        <source>&amp;Classes and colours</source>
        <translation>&amp;Klassen und Farben</translation>
    </message>
    <message>
        <source>&amp;Number of classes</source>
        <translation>&amp;Anzahl der Klassen</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Farben</translation>
    </message>
</context>
<context>
    <name>outagemap::MapView</name>
    <message>
        <source>Map of the world</source>
        <translation>Weltkarte</translation>
    </message>
    <message>
        <source>Arrow keys go from region to region, Enter shows one large, Escape goes up.</source>
        <translation>Pfeiltasten gehen von Region zu Region, Eingabe zeigt eine groß, Escape geht hinauf.</translation>
    </message>
</context>
<context>
    <name>outagemap::MeridianMenu</name>
    <message>
        <source>Central &amp;meridian</source>
        <translation>&amp;Mittelmeridian</translation>
    </message>
    <message>
        <source>&amp;Europe and Africa (0°)</source>
        <translation>&amp;Europa und Afrika (0°)</translation>
    </message>
    <message>
        <source>&amp;Americas (90° W)</source>
        <translation>&amp;Amerika (90° W)</translation>
    </message>
    <message>
        <source>&amp;Asia (90° E)</source>
        <translation>A&amp;sien (90° O)</translation>
    </message>
    <message>
        <source>&amp;Indonesia (118° E)</source>
        <translation>&amp;Indonesien (118° O)</translation>
    </message>
    <message>
        <source>&amp;Pacific (180°)</source>
        <translation>&amp;Pazifik (180°)</translation>
    </message>
    <message>
        <source>That of the &amp;selected region</source>
        <translation>Der der gewählten &amp;Region</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>An&amp;derer …</translation>
    </message>
    <message>
        <source>Central meridian</source>
        <translation>Mittelmeridian</translation>
    </message>
    <message>
        <source>Degrees east (west: negative):</source>
        <translation>Grad Ost (West: negativ):</translation>
    </message>
</context>
<context>
    <name>outagemap::NoticeList</name>
    <message>
        <source>No notice within a day.</source>
        <translation>Keine Mitteilung innerhalb eines Tages.</translation>
    </message>
    <message>
        <source>What was published</source>
        <translation>Was mitgeteilt wurde</translation>
    </message>
</context>
<context>
    <name>outagemap::NoticeModel</name>
    <message>
        <source>cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Regions: %1</source>
        <translation>Regionen: %1</translation>
    </message>
</context>
<context>
    <name>outagemap::Notifier</name>
    <message>
        <source>Show Outagemap</source>
        <translation>Outagemap zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1 has problems since %2.</source>
        <translation>%1 hat seit %2 Probleme.</translation>
    </message>
    <message>
        <source>%1 has problems.</source>
        <translation>%1 hat Probleme.</translation>
    </message>
    <message>
        <source>The problems of %1 are over.</source>
        <translation>Die Probleme von %1 sind vorbei.</translation>
    </message>
    <message>
        <source>%1: %2 has problems since %3.</source>
        <translation>%1: %2 hat seit %3 Probleme.</translation>
    </message>
    <message>
        <source>%1: the problems of %2 are over.</source>
        <translation>%1: Die Probleme von %2 sind vorbei.</translation>
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
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>A service, a place, a time (20:50, 2017-05-03 20:50) or a command</source>
        <translation>Ein Dienst, ein Ort, eine Zeit (20:50, 2017-05-03 20:50) oder ein Befehl</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>go to this time</source>
        <translation>zu dieser Zeit</translation>
    </message>
</context>
<context>
    <name>outagemap::PlainTextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Den Link öffnen</translation>
    </message>
</context>
<context>
    <name>outagemap::RegionPanel</name>
    <message>
        <source>Selected region</source>
        <translation>Gewählte Region</translation>
    </message>
    <message>
        <source>Figures of the selected region</source>
        <translation>Zahlen der gewählten Region</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Put it beside other places</source>
        <translation>Neben andere Orte stellen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>Show it as large as it goes</source>
        <translation>So groß wie möglich zeigen</translation>
    </message>
    <message>
        <source>Reports over time</source>
        <translation>Meldungen im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Local time %1 %2</source>
        <translation>Ortszeit %1 %2</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Noch ist nichts bekannt</translation>
    </message>
    <message>
        <source>%1 reports, %2 expected</source>
        <translation>%1 Meldungen, %2 erwartet</translation>
    </message>
    <message>
        <source>%1 times usual (95 %: %2 to %3)</source>
        <translation>%1-mal so viel wie üblich (95&#xa0;%: %2 bis %3)</translation>
    </message>
    <message>
        <source>%1 times usual</source>
        <translation>%1-mal so viel wie üblich</translation>
    </message>
    <message>
        <source>%1 reports per million people</source>
        <translation>%1 Meldungen je Million Einwohner</translation>
    </message>
    <message>
        <source>%1 of %2 measurements failing</source>
        <translation>%1 von %2 Messungen schlagen fehl</translation>
    </message>
    <message>
        <source>If nothing were wrong, the chance to see as much: %1</source>
        <translation>Wahrscheinlichkeit, so viel zu sehen, wenn nichts gestört wäre: %1</translation>
    </message>
    <message>
        <source>Incident from %1 to %2, at its worst %3 times usual</source>
        <translation>Vorfall von %1 bis %2, am schlimmsten %3-mal so viel wie üblich</translation>
    </message>
    <message>
        <source>Incident since %1 (for %2), at its worst %3 times usual</source>
        <translation>Vorfall seit %1 (Dauer: %2), am schlimmsten %3-mal so viel wie üblich</translation>
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
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>outagemap::RetentionPage</name>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Counted back from the newest data of each feed. What is older goes little by little, while nothing else is done.</source>
        <translation>Zurückgerechnet von den neuesten Daten jedes Feeds. Älteres verschwindet nach und nach, wenn sonst nichts zu tun ist.</translation>
    </message>
    <message>
        <source>Keep &amp;reports and complaints</source>
        <translation>&amp;Meldungen und Beschwerden behalten</translation>
    </message>
    <message>
        <source>Keep counts of &amp;five minutes</source>
        <translation>Zählungen je &amp;fünf Minuten behalten</translation>
    </message>
    <message>
        <source>Keep counts of &amp;hours, and notices</source>
        <translation>Zählungen je &amp;Stunde und Mitteilungen behalten</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>&amp;Size of the cache, at most</source>
        <translation>&amp;Größe des Zwischenspeichers, höchstens</translation>
    </message>
</context>
<context>
    <name>outagemap::ServiceList</name>
    <message>
        <source>Find a service</source>
        <translation>Dienst suchen</translation>
    </message>
    <message>
        <source>By trouble</source>
        <translation>Nach Störung</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Order of the services</source>
        <translation>Reihenfolge der Dienste</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
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
        <translation>%1/h</translation>
    </message>
    <message>
        <source>since %1 UTC</source>
        <translation>seit %1 UTC</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 reports in the last hour</source>
        <translation>%1 Meldungen in der letzten Stunde</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
</context>
<context>
    <name>outagemap::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Beim Schließen des Fensters im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Namen zeigen</translation>
    </message>
    <message>
        <source>Show meridians and parallels</source>
        <translation>Längen- und Breitenkreise zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) a second</source>
        <translation>
            <numerusform>%n Schritt je Sekunde</numerusform>
            <numerusform>%n Schritte je Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Speed of playing</source>
        <translation>&amp;Abspielgeschwindigkeit</translation>
    </message>
    <message>
        <source>Begin anew at the end</source>
        <translation>Am Ende von vorn beginnen</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zeitzonen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Time &amp;zones</source>
        <translation>&amp;Zeitzonen</translation>
    </message>
    <message>
        <source>Tell me when an incident begins or ends</source>
        <translation>Mir sagen, wenn ein Vorfall beginnt oder endet</translation>
    </message>
    <message>
        <source>Services to be told of</source>
        <translation>Dienste, von denen zu sagen ist</translation>
    </message>
    <message>
        <source>&amp;Services (none: favourites)</source>
        <translation>&amp;Dienste (keine: Favoriten)</translation>
    </message>
    <message>
        <source>Codes of regions, with commas between</source>
        <translation>Codes von Regionen, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Orte</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Looked at every minute while the program runs, whatever the map shows.</source>
        <translation>Wird jede Minute geprüft, solange das Programm läuft, was auch immer die Karte zeigt.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
</context>
<context>
    <name>outagemap::ShareActions</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>Die Tabelle ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The caption is in the clipboard.</source>
        <translation>Der Text ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>Der Link ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Views (*.outagemap)</source>
        <translation>Ansichten (*.outagemap)</translation>
    </message>
    <message>
        <source>Open a view</source>
        <translation>Ansicht öffnen</translation>
    </message>
    <message>
        <source>Views (*.outagemap);;All files (*)</source>
        <translation>Ansichten (*.outagemap);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no data about %1 here: add a feed that has it.</source>
        <translation>Hier gibt es keine Daten zu %1: einen Feed hinzufügen, der sie hat.</translation>
    </message>
    <message>
        <source>There is no data about %1 at %2 here.</source>
        <translation>Hier gibt es keine Daten zu %1 um %2.</translation>
    </message>
    <message>
        <source>The map here does not have: %1.</source>
        <translation>Die Karte hier hat nicht: %1.</translation>
    </message>
    <message>
        <source>The view is shown.</source>
        <translation>Die Ansicht wird gezeigt.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Es gibt noch nichts zu exportieren.</translation>
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
        <translation>Es sind %1-mal so viele Meldungen wie üblich; unter Berücksichtigung des Zufalls zwischen %2- und %3-mal so viele.</translation>
    </message>
</context>
<context>
    <name>outagemap::TimePlot</name>
    <message>
        <source>failing share, %</source>
        <translation>Fehleranteil, %</translation>
    </message>
    <message>
        <source>reports per %1 min; grey: what is usual</source>
        <translation>Meldungen je %1 Min.; grau: das Übliche</translation>
    </message>
    <message>
        <source>reports per %1 min</source>
        <translation>Meldungen je %1 Min.</translation>
    </message>
</context>
<context>
    <name>outagemap::TimelinePlot</name>
    <message>
        <source>Reports over time</source>
        <translation>Meldungen im Zeitverlauf</translation>
    </message>
    <message>
        <source>Incident since %1 (%2), at its worst %3 times usual</source>
        <translation>Vorfall seit %1 (%2), am schlimmsten %3-mal so viel wie üblich</translation>
    </message>
    <message numerus="yes">
        <source>and %n more notices</source>
        <translation>
            <numerusform>und %n weitere Mitteilung</numerusform>
            <numerusform>und %n weitere Mitteilungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice (%1): %2</source>
        <translation>Mitteilung (%1): %2</translation>
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
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Begin anew at the end</source>
        <translation>Am Ende von vorn beginnen</translation>
    </message>
    <message>
        <source>Follow the newest data</source>
        <translation>Den neuesten Daten folgen</translation>
    </message>
    <message>
        <source>Choose time zones</source>
        <translation>Zeitzonen wählen</translation>
    </message>
    <message>
        <source>Zones…</source>
        <translation>Zonen …</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>Abspielgeschwindigkeit</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <comment>speed of playing</comment>
        <translation>%1 Schritte/s</translation>
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
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Which services have problems: the worst first, with the reports of the last day. Choose one to see it on the map.</source>
        <translation>Welche Dienste Probleme haben: die schlimmsten zuerst, mit den Meldungen des letzten Tages. Einen wählen, um ihn auf der Karte zu sehen.</translation>
    </message>
    <message>
        <source>Where: the darker, the more trouble than usual; hatched is too little data. Point at a place for its figures, click to select it, double click to show it large. Escape goes back up.</source>
        <translation>Wo: je dunkler, desto mehr Störung als üblich; schraffiert heißt zu wenige Daten. Auf einen Ort zeigen für seine Zahlen, klicken zum Auswählen, doppelklicken für groß. Escape geht wieder hinauf.</translation>
    </message>
    <message>
        <source>What the colours mean, how long a window is counted, and whether areas, countries or their parts are drawn.</source>
        <translation>Was die Farben bedeuten, wie lang das Fenster ist und ob Weltregionen, Länder oder ihre Teile gezeichnet werden.</translation>
    </message>
    <message>
        <source>Since when: the reports of the selected place, what is usual in grey, incidents above. Drag the window, or press Space to play.</source>
        <translation>Seit wann: die Meldungen des gewählten Ortes, das Übliche in Grau, Vorfälle darüber. Das Fenster ziehen oder mit der Leertaste abspielen.</translation>
    </message>
    <message>
        <source>The same in figures. Beside it: the selected place, and places compared.</source>
        <translation>Dasselbe in Zahlen. Daneben: der gewählte Ort und verglichene Orte.</translation>
    </message>
    <message>
        <source>What users write, and what was published.</source>
        <translation>Was Nutzer schreiben und was mitgeteilt wurde.</translation>
    </message>
    <message>
        <source>What is going on. File &gt; Feeds turns on real feeds; Ctrl+K finds anything.</source>
        <translation>Was gerade läuft. Datei &gt; Feeds schaltet echte Feeds ein; Strg+K findet alles.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
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
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>outagemap::WelcomeBar</name>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
    <message>
        <source>Turn on real feeds…</source>
        <translation>Echte Feeds einschalten…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Welcome. The built-in replay is being read: the WhatsApp outage of 3 May 2017.</source>
        <translation>Willkommen. Die mitgelieferte Rekonstruktion wird gelesen: der Ausfall von WhatsApp am 3. Mai 2017.</translation>
    </message>
    <message>
        <source>Built-in replay: the WhatsApp outage of 3 May 2017, reconstructed. Nothing is live or fetched until you turn on a feed.</source>
        <translation>Mitgelieferte Rekonstruktion: der Ausfall von WhatsApp am 3. Mai 2017. Nichts ist live oder wird abgerufen, bis Sie einen Feed einschalten.</translation>
    </message>
</context>
<context>
    <name>outagemap::WindowDocks</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
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
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>outagemap::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Feeds…</source>
        <translation>&amp;Feeds …</translation>
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
        <source>Read the built-in &amp;replay</source>
        <translation>Mitgelieferte &amp;Rekonstruktion lesen</translation>
    </message>
    <message>
        <source>Open &amp;view…</source>
        <translation>&amp;Ansicht öffnen …</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>Ansicht &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Export snapshot…</source>
        <translation>Momentaufnahme &amp;exportieren …</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>&amp;Tabelle speichern …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>Alles &amp;finden …</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;caption</source>
        <translation>Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link to this view</source>
        <translation>&amp;Link zu dieser Ansicht kopieren</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
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
        <source>Zoom to the selected &amp;region</source>
        <translation>Auf die gewählte &amp;Region zoomen</translation>
    </message>
    <message>
        <source>&amp;Up to what it lies in</source>
        <translation>&amp;Hinauf zu dem, worin sie liegt</translation>
    </message>
    <message>
        <source>&amp;Compare the selected region</source>
        <translation>Gewählte Region &amp;vergleichen</translation>
    </message>
    <message>
        <source>La&amp;bels</source>
        <translation>Besch&amp;riftung</translation>
    </message>
    <message>
        <source>&amp;Graticule</source>
        <translation>Grad&amp;netz</translation>
    </message>
    <message>
        <source>&amp;Cities</source>
        <translation>&amp;Städte</translation>
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
        <source>&amp;High contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
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
        <source>&amp;Faster</source>
        <translation>&amp;Schneller</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>L&amp;oop</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>L&amp;ive</translation>
    </message>
    <message>
        <source>&amp;Longer window</source>
        <translation>Län&amp;geres Fenster</translation>
    </message>
    <message>
        <source>S&amp;horter window</source>
        <translation>&amp;Kürzeres Fenster</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hour(s)</source>
        <translation>
            <numerusform>%n Stunde zeigen</numerusform>
            <numerusform>%n Stunden zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n day(s)</source>
        <translation>
            <numerusform>%n Tag zeigen</numerusform>
            <numerusform>%n Tage zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Time &amp;zones…</source>
        <translation>&amp;Zeitzonen …</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>What the &amp;figures mean</source>
        <translation>Was die &amp;Zahlen bedeuten</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Protokoll …</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostic information</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>&amp;About Outagemap</source>
        <translation>Ü&amp;ber Outagemap</translation>
    </message>
    <message>
        <source>Add a place to compare</source>
        <translation>Ort zum Vergleichen hinzufügen</translation>
    </message>
</context>
<context>
    <name>outagemap::ZoneClocks</name>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>outagemap::ZonesDialog</name>
    <message>
        <source>Time zones</source>
        <translation>Zeitzonen</translation>
    </message>
    <message numerus="yes">
        <source>Zones shown beside UTC, the computer&apos;s and the region&apos;s own (%n at most):</source>
        <translation>
            <numerusform>Zonen neben UTC, der des Computers und der der Region (höchstens %n):</numerusform>
            <numerusform>Zonen neben UTC, der des Computers und der der Region (höchstens %n):</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a city</source>
        <translation>Stadt suchen</translation>
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
        <translation>%1: in Ordnung, %2 Rohmeldungen und %3 Beschwerden in %4 Bytes
</translation>
    </message>
    <message>
        <source>%1 is damaged; `outagemap cache repair` saves what can be read</source>
        <translation>%1 ist beschädigt; `outagemap cache repair` rettet, was lesbar ist</translation>
    </message>
    <message>
        <source>%1: made anew from %2 rows; the file as it was is kept as %3
</source>
        <translation>%1: aus %2 Zeilen neu gemacht; die Datei, wie sie war, liegt als %3 vor
</translation>
    </message>
    <message>
        <source>could not be read: %1
</source>
        <translation>nicht lesbar: %1
</translation>
    </message>
    <message>
        <source>--%1 is a number of days from 1 to 36500</source>
        <translation>--%1 ist eine Zahl von Tagen von 1 bis 36500</translation>
    </message>
    <message>
        <source>--size is a number of megabytes, 0 for no limit</source>
        <translation>--size ist eine Zahl von Megabyte, 0 für keine Grenze</translation>
    </message>
    <message>
        <source>raw reports %1 days, five minutes %2 days, hours %3 days, at most %4 MB (0: no limit)
</source>
        <translation>Rohmeldungen %1 Tage, fünf Minuten %2 Tage, Stunden %3 Tage, höchstens %4 MB (0: keine Grenze)
</translation>
    </message>
    <message>
        <source>Checks the cache, repairs a damaged one, or sets how long what is kept in it.</source>
        <translation>Prüft den Cache, repariert einen beschädigten oder legt fest, wie lange was behalten wird.</translation>
    </message>
    <message>
        <source>check, repair or keep</source>
        <translation>check, repair oder keep</translation>
    </message>
    <message>
        <source>keep: raw reports and complaints, counted back from the newest of their feed.</source>
        <translation>keep: Rohmeldungen und Beschwerden, vom Neuesten ihres Feeds zurückgezählt.</translation>
    </message>
    <message>
        <source>keep: counts of five minutes.</source>
        <translation>keep: Zählungen je fünf Minuten.</translation>
    </message>
    <message>
        <source>keep: counts of hours and days.</source>
        <translation>keep: Zählungen je Stunde und Tag.</translation>
    </message>
    <message>
        <source>keep: largest size of the file; the oldest raw reports go first.</source>
        <translation>keep: größte Größe der Datei; die ältesten Rohmeldungen gehen zuerst.</translation>
    </message>
    <message>
        <source>say check, repair or keep</source>
        <translation>check, repair oder keep angeben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of check, repair, keep</source>
        <translation>„%1“ ist keines von check, repair, keep</translation>
    </message>
    <message>
        <source>Lists the feeds, and what was read once beside them (with --all).</source>
        <translation>Listet die Feeds auf und, mit --all, was einmal gelesen wurde.</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>Gibt ein JSON-Dokument aus.</translation>
    </message>
    <message>
        <source>Also what was read without being on the list.</source>
        <translation>Auch, was gelesen wurde, ohne auf der Liste zu stehen.</translation>
    </message>
    <message>
        <source>Lists ready feeds for `feeds add ID`.</source>
        <translation>Listet fertige Feeds für `feeds add ID` auf.</translation>
    </message>
    <message>
        <source>The feed&apos;s number, as `feeds list` shows it.</source>
        <translation>Die Nummer des Feeds, wie `feeds list` sie zeigt.</translation>
    </message>
    <message>
        <source>name at least one feed by its number</source>
        <translation>mindestens einen Feed mit seiner Nummer nennen</translation>
    </message>
    <message>
        <source>Takes feeds off the list, and their tokens out of the keychain. What was read from them stays.</source>
        <translation>Nimmt Feeds von der Liste und ihre Token aus dem Schlüsselbund. Was aus ihnen gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Pauses feeds: they stay on the list and are not read.</source>
        <translation>Hält Feeds an: Sie bleiben auf der Liste und werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Ends the pause of feeds.</source>
        <translation>Beendet die Pause von Feeds.</translation>
    </message>
    <message>
        <source>Usage: outagemap feeds COMMAND

Commands:
</source>
        <translation>Aufruf: outagemap feeds BEFEHL

Befehle:
</translation>
    </message>
    <message>
        <source>say what to do: list, add, test …</source>
        <translation>angeben, was zu tun ist: list, add, test …</translation>
    </message>
    <message>
        <source>there is no &quot;feeds %1&quot;</source>
        <translation>„feeds %1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no feed number %1 (see: outagemap feeds list)</source>
        <translation>einen Feed Nummer %1 gibt es nicht (siehe: outagemap feeds list)</translation>
    </message>
    <message>
        <source>format: %1
</source>
        <translation>Format: %1
</translation>
    </message>
    <message>
        <source>would store %1 reports, %2 measurements, %3 notices%4; rejected %5, skipped %6
</source>
        <translation>würde %1 Meldungen, %2 Messungen, %3 Mitteilungen speichern%4; abgelehnt %5, übergangen %6
</translation>
    </message>
    <message>
        <source> (and more: only the beginning was looked at)</source>
        <translation> (und mehr: nur der Anfang wurde angesehen)</translation>
    </message>
    <message>
        <source>from %1 to %2, %3 regions
</source>
        <translation>von %1 bis %2, %3 Regionen
</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Fetches a feed once and shows what would be stored. Stores nothing.</source>
        <translation>Ruft einen Feed einmal ab und zeigt, was gespeichert würde. Speichert nichts.</translation>
    </message>
    <message>
        <source>An address, a file, a folder, an id of the catalogue, or a number of the list.</source>
        <translation>Eine Adresse, eine Datei, ein Ordner, eine Kennung des Katalogs oder eine Nummer der Liste.</translation>
    </message>
    <message>
        <source>What a feed of the catalogue asks for.</source>
        <translation>Wonach ein Feed des Katalogs fragt.</translation>
    </message>
    <message>
        <source>name the feed</source>
        <translation>den Feed nennen</translation>
    </message>
    <message>
        <source>Reads feeds of the list now: those that are named, or all that are not paused.</source>
        <translation>Liest jetzt Feeds der Liste: die genannten oder alle, die nicht angehalten sind.</translation>
    </message>
    <message>
        <source>there is no feed to fetch (see: outagemap feeds --help)</source>
        <translation>es gibt keinen Feed abzurufen (siehe: outagemap feeds --help)</translation>
    </message>
    <message>
        <source>Keeps all feeds of the list read, each at its interval, until it is stopped (Ctrl+C).</source>
        <translation>Hält alle Feeds der Liste gelesen, jeden in seinem Abstand, bis es beendet wird (Strg+C).</translation>
    </message>
    <message>
        <source>Ends after that time.</source>
        <translation>Endet nach dieser Zeit.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>a feed is read every %1 seconds at most</source>
        <translation>ein Feed wird höchstens alle %1 Sekunden gelesen</translation>
    </message>
    <message>
        <source>What to call it.</source>
        <translation>Wie er heißen soll.</translation>
    </message>
    <message>
        <source>How often to read it (10m, 1h), or never: only when asked to.</source>
        <translation>Wie oft er gelesen wird (10m, 1h), oder never: nur auf Wunsch.</translation>
    </message>
    <message>
        <source>Its format, if that is not found out: ndjson, csv, ooni, ioda-events, ioda-alerts, ioda-signals, cloudflare, statuspage.</source>
        <translation>Sein Format, falls es nicht erkannt wird: ndjson, csv, ooni, ioda-events, ioda-alerts, ioda-signals, cloudflare, statuspage.</translation>
    </message>
    <message>
        <source>The service of lines that name none.</source>
        <translation>Der Dienst der Zeilen, die keinen nennen.</translation>
    </message>
    <message>
        <source>For CSV: which column holds which field.</source>
        <translation>Für CSV: welche Spalte welches Feld enthält.</translation>
    </message>
    <message>
        <source>Sent by POST, as ClickHouse wants it; @FILE reads it from a file.</source>
        <translation>Wird mit POST gesendet, wie ClickHouse es will; @FILE liest es aus einer Datei.</translation>
    </message>
    <message>
        <source>The credit line of its licence.</source>
        <translation>Der Quellenvermerk seiner Lizenz.</translation>
    </message>
    <message>
        <source>Its licence.</source>
        <translation>Seine Lizenz.</translation>
    </message>
    <message>
        <source>Reads a token from standard input and keeps it in the system&apos;s keychain.</source>
        <translation>Liest ein Token von der Standardeingabe und legt es in den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The header that the token is sent in (else Authorization).</source>
        <translation>Die Kopfzeile, in der das Token gesendet wird (sonst Authorization).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form NAME=VALUE</source>
        <translation>„%1“ hat nicht die Form NAME=VALUE</translation>
    </message>
    <message>
        <source>one feed at a time</source>
        <translation>ein Feed auf einmal</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>Token:</translation>
    </message>
    <message>
        <source>Puts a feed on the list, and prints its number. Try it with `feeds test` first.</source>
        <translation>Setzt einen Feed auf die Liste und gibt seine Nummer aus. Erst mit `feeds test` ausprobieren.</translation>
    </message>
    <message>
        <source>An address, a file, a folder, or an id of the catalogue.</source>
        <translation>Eine Adresse, eine Datei, ein Ordner oder eine Kennung des Katalogs.</translation>
    </message>
    <message>
        <source>Does not read it yet.</source>
        <translation>Liest ihn noch nicht.</translation>
    </message>
    <message>
        <source>there was no token on standard input</source>
        <translation>auf der Standardeingabe stand kein Token</translation>
    </message>
    <message>
        <source>Changes what is set up for a feed; what is not named stays.</source>
        <translation>Ändert, was für einen Feed eingestellt ist; was nicht genannt wird, bleibt.</translation>
    </message>
    <message>
        <source>Its new address or path.</source>
        <translation>Seine neue Adresse oder sein neuer Pfad.</translation>
    </message>
    <message>
        <source>name one feed by its number</source>
        <translation>einen Feed mit seiner Nummer nennen</translation>
    </message>
    <message>
        <source>Finds complaints by their words, newest first. All words must be there; &quot;words in quotes&quot; as they stand; -word: not that one.</source>
        <translation>Findet Beschwerden nach ihren Wörtern, neueste zuerst. Alle Wörter müssen vorkommen; &quot;in Anführungszeichen&quot; genau so; -Wort: ohne dieses.</translation>
    </message>
    <message>
        <source>What to look for; nothing: every complaint.</source>
        <translation>Wonach gesucht wird; nichts: jede Beschwerde.</translation>
    </message>
    <message>
        <source>The service.</source>
        <translation>Der Dienst.</translation>
    </message>
    <message>
        <source>The end of the time to look at; else that of the newest data.</source>
        <translation>Das Ende der betrachteten Zeit; sonst das der neuesten Daten.</translation>
    </message>
    <message>
        <source>Its length, like 60m, 24h, 7d; else a day.</source>
        <translation>Ihre Länge, etwa 60m, 24h, 7d; sonst ein Tag.</translation>
    </message>
    <message>
        <source>A code like SG, ID-JK or 155; else the world.</source>
        <translation>Ein Code wie SG, ID-JK oder 155; sonst die Welt.</translation>
    </message>
    <message>
        <source>How many at most.</source>
        <translation>Wie viele höchstens.</translation>
    </message>
    <message>
        <source>How many to pass over.</source>
        <translation>Wie viele übersprungen werden.</translation>
    </message>
    <message>
        <source>--limit is 1 to 10000, --offset 0 or more</source>
        <translation>--limit ist 1 bis 10000, --offset 0 oder mehr</translation>
    </message>
    <message>
        <source>--region: there is no region &quot;%1&quot; on the map</source>
        <translation>--region: die Region „%1“ gibt es nicht auf der Karte</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>every</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>Feed</translation>
    </message>
</context>
</TS>
