<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Caption</name>
    <message numerus="yes">
        <source>At the worst, %2 of %3 measurement(s) failed within %4 (to %1).</source>
        <comment>%1 time, %2 per cent, %3 number, %4 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>At the worst, %2 of %3 measurement failed within %4 (to %1).</numerusform>
            <numerusform>At the worst, %2 of %3 measurements failed within %4 (to %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %3 measurement(s) within %4 (to %1), %2 failed.</source>
        <comment>%1 time, %2 per cent, %3 number, %4 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>Of %3 measurement within %4 (to %1), %2 failed.</numerusform>
            <numerusform>Of %3 measurements within %4 (to %1), %2 failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the hour to %1, %2 report(s) came in.</source>
        <comment>%1 time, %2 number</comment>
        <translation>
            <numerusform>In the hour to %1, %2 report came in.</numerusform>
            <numerusform>In the hour to %1, %2 reports came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %3 (to %1), %2 report(s) came in.</source>
        <comment>%1 time, %2 number, %3 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>Within %3 (to %1), %2 report came in.</numerusform>
            <numerusform>Within %3 (to %1), %2 reports came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the worst, %2 report(s) came in within %4 (to %1), %3 times as many as usual.</source>
        <comment>%1 time, %2 number, %3 rate, %4 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>At the worst, %2 report came in within %4 (to %1), %3 times as many as usual.</numerusform>
            <numerusform>At the worst, %2 reports came in within %4 (to %1), %3 times as many as usual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the hour to %1, %2 report(s) came in, %3 times as many as usual.</source>
        <comment>%1 time, %2 number, %3 rate</comment>
        <translation>
            <numerusform>In the hour to %1, %2 report came in, %3 times as many as usual.</numerusform>
            <numerusform>In the hour to %1, %2 reports came in, %3 times as many as usual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %4 (to %1), %2 report(s) came in, %3 times as many as usual.</source>
        <comment>%1 time, %2 number, %3 rate, %4 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>Within %4 (to %1), %2 report came in, %3 times as many as usual.</numerusform>
            <numerusform>Within %4 (to %1), %2 reports came in, %3 times as many as usual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The disruption stands out in %1 countries and territories.</source>
        <translation>
            <numerusform>The disruption stands out in %1 country or territory.</numerusform>
            <numerusform>The disruption stands out in %1 countries and territories.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the worst, in the hour to %1, %2 report(s) came in, %3 times as many as usual.</source>
        <comment>%1 time, %2 number, %3 rate</comment>
        <translation>
            <numerusform>At the worst, in the hour to %1, %2 report came in, %3 times as many as usual.</numerusform>
            <numerusform>At the worst, in the hour to %1, %2 reports came in, %3 times as many as usual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the hour to %1, %2 of %3 measurement(s) failed.</source>
        <comment>%1 time, %2 per cent, %3 number</comment>
        <translation>
            <numerusform>In the hour to %1, %2 of %3 measurement failed.</numerusform>
            <numerusform>In the hour to %1, %2 of %3 measurements failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceTexts</name>
    <message numerus="yes">
        <source>Notices: %n in force; counted, by convention, as a probability of %1.</source>
        <translation>
            <numerusform>Notices: %n in force; counted, by convention, as a probability of %1.</numerusform>
            <numerusform>Notices: %n in force; counted, by convention, as a probability of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocalText</name>
    <message numerus="yes">
        <source>%1 minute(s)</source>
        <translation>
            <numerusform>%1 minute</numerusform>
            <numerusform>%1 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s)</source>
        <translation>
            <numerusform>%1 hour</numerusform>
            <numerusform>%1 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnapshotTexts</name>
    <message numerus="yes">
        <source>%n region(s) are clearly worse than usual.</source>
        <translation>
            <numerusform>%n region is clearly worse than usual.</numerusform>
            <numerusform>%n regions are clearly worse than usual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reports per %n minute(s), UTC</source>
        <translation>
            <numerusform>Reports per %n minute, UTC</numerusform>
            <numerusform>Reports per %n minutes, UTC</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outagemap::ComplaintModel</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outagemap::ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) of that name exist already. Replace?</source>
        <translation>
            <numerusform>%n file of that name exists already. Replace?</numerusform>
            <numerusform>%n files of those names exist already. Replace?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outagemap::ExportForm</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outagemap::FeedPreviewPane</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used</source>
        <translation>
            <numerusform>%n line could not be used</numerusform>
            <numerusform>%n lines could not be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are fine, but nothing for the map</source>
        <translation>
            <numerusform>%n row is fine, but nothing for the map</numerusform>
            <numerusform>%n rows are fine, but nothing for the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outagemap::FeedTableModel</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outagemap::MapSession</name>
    <message numerus="yes">
        <source>Up to %n place(s) can be compared; take one out first.</source>
        <translation>
            <numerusform>Up to %n place can be compared; take one out first.</numerusform>
            <numerusform>Up to %n places can be compared; take one out first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outagemap::SettingsDialog</name>
    <message numerus="yes">
        <source>%n step(s) a second</source>
        <translation>
            <numerusform>%n step a second</numerusform>
            <numerusform>%n steps a second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outagemap::TimelinePlot</name>
    <message numerus="yes">
        <source>and %n more notices</source>
        <translation>
            <numerusform>and %n more notice</numerusform>
            <numerusform>and %n more notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outagemap::WindowMenus</name>
    <message numerus="yes">
        <source>Show %n hour(s)</source>
        <translation>
            <numerusform>Show %n hour</numerusform>
            <numerusform>Show %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n day(s)</source>
        <translation>
            <numerusform>Show %n day</numerusform>
            <numerusform>Show %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outagemap::ZonesDialog</name>
    <message numerus="yes">
        <source>Zones shown beside UTC, the computer&apos;s and the region&apos;s own (%n at most):</source>
        <translation>
            <numerusform>Zones shown beside UTC, the computer&apos;s and the region&apos;s own (%n at most):</numerusform>
            <numerusform>Zones shown beside UTC, the computer&apos;s and the region&apos;s own (%n at most):</numerusform>
        </translation>
    </message>
</context>
</TS>
