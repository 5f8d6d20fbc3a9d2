<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Caption</name>
    <message>
        <source>%1 UTC</source>
        <comment>after since, from, to; the hour is 0</comment>
        <translation>a %1 UTC</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>after since, from, to; the hour is 1</comment>
        <translation>a %1 UTC</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>after since, from, to; the hour is 2 to 23</comment>
        <translation>as %1 UTC</translation>
    </message>
    <message>
        <source>at %1 UTC</source>
        <comment>the hour is 0</comment>
        <translation>à %1 UTC</translation>
    </message>
    <message>
        <source>at %1 UTC</source>
        <comment>the hour is 1</comment>
        <translation>à %1 UTC</translation>
    </message>
    <message>
        <source>at %1 UTC</source>
        <comment>the hour is 2 to 23</comment>
        <translation>às %1 UTC</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service and place in a headline</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: service disrupted</source>
        <comment>headline</comment>
        <translation>%1: serviço com falhas</translation>
    </message>
    <message>
        <source>%1: disruption easing</source>
        <comment>headline</comment>
        <translation>%1: falhas diminuem</translation>
    </message>
    <message>
        <source>%1: disruption over</source>
        <comment>headline</comment>
        <translation>%1: serviço restabelecido</translation>
    </message>
    <message>
        <source>%1: possible disruption</source>
        <comment>headline</comment>
        <translation>%1: possível falha</translation>
    </message>
    <message>
        <source>%1: no disruption seen</source>
        <comment>headline</comment>
        <translation>%1: nenhuma falha à vista</translation>
    </message>
    <message>
        <source>%1: too little data</source>
        <comment>headline</comment>
        <translation>%1: dados insuficientes</translation>
    </message>
    <message>
        <source>There is too little data about %1 %2 on %3%4 to say whether anything is wrong.</source>
        <comment>%1 service, %2 at a time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>Os dados sobre %1 %2 de %3%4 não bastam para dizer se há algum problema.</translation>
    </message>
    <message>
        <source>%1 showed no sign of a disruption %2 on %3%4: no more measurements failed than usual.</source>
        <comment>%1 service, %2 at a time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>%1 não mostrava sinais de falha %2 de %3%4: as medições não falhavam mais do que o normal.</translation>
    </message>
    <message>
        <source>%1 showed no sign of a disruption %2 on %3%4: there were no more reports than usual.</source>
        <comment>%1 service, %2 at a time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>%1 não mostrava sinais de falha %2 de %3%4: não havia mais relatos do que o normal.</translation>
    </message>
    <message>
        <source>There were signs of a disruption of %1 %2 on %3%4; since when is not known.</source>
        <comment>%1 service, %2 at a time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>Havia indícios de problemas com %1 %2 de %3%4; não se sabe desde quando.</translation>
    </message>
    <message>
        <source>There have been signs of a disruption of %1 since %2 on %3%4; it is not confirmed yet.</source>
        <comment>%1 service, %2 time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>Há indícios de problemas com %1 desde %2 de %3%4; ainda não foram confirmados.</translation>
    </message>
    <message>
        <source>%1 was disrupted from %2 to %3 on %4%5 and works again. Duration: about %6.</source>
        <comment>%1 service, %2 time, %3 time, %4 date, %5 nothing or other zones in brackets, %6 as 2 hours 20 minutes</comment>
        <translation>%1 apresentou falhas entre %2 e %3 de %4%5 e já voltou a funcionar. Duração: cerca de %6.</translation>
    </message>
    <message>
        <source>%1 was disrupted from %2 on %3 to %4 on %5%6 and works again. Duration: about %7.</source>
        <comment>%1 service, %2 time, %3 date, %4 time, %5 date, %6 nothing or other zones in brackets, %7 as 2 hours 20 minutes</comment>
        <translation>%1 apresentou falhas entre %2 de %3 e %4 de %5%6 e já voltou a funcionar. Duração: cerca de %7.</translation>
    </message>
    <message>
        <source>%1 has been disrupted in several places, in the first of them since %2 on %3%4.</source>
        <comment>%1 service, %2 time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>%1 apresenta falhas em vários lugares, no primeiro deles desde %2 de %3%4.</translation>
    </message>
    <message>
        <source>%1 has been disrupted since %2 on %3%4; the disruption is now easing.</source>
        <comment>%1 service, %2 time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>%1 apresenta falhas desde %2 de %3%4; a situação começa a melhorar.</translation>
    </message>
    <message>
        <source>%1 has been disrupted since %2 on %3%4.</source>
        <comment>%1 service, %2 time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>%1 apresenta falhas desde %2 de %3%4.</translation>
    </message>
    <message numerus="yes">
        <source>At the worst, %2 of %3 measurement(s) failed within %4 (to %1).</source>
        <comment>%1 time, %2 per cent, %3 number, %4 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>No pior momento, %2 de %3 medição falhou (período: %4 até %1).</numerusform>
            <numerusform>No pior momento, %2 de %3 medições falharam (período: %4 até %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %3 measurement(s) within %4 (to %1), %2 failed.</source>
        <comment>%1 time, %2 per cent, %3 number, %4 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>De %3 medição (período: %4 até %1), %2 falhou.</numerusform>
            <numerusform>De %3 medições (período: %4 até %1), %2 falharam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the hour to %1, %2 report(s) came in.</source>
        <comment>%1 time, %2 number</comment>
        <translation>
            <numerusform>Na última hora até %1 chegou %2 relato.</numerusform>
            <numerusform>Na última hora até %1 chegaram %2 relatos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %3 (to %1), %2 report(s) came in.</source>
        <comment>%1 time, %2 number, %3 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>Chegou %2 relato (período: %3 até %1).</numerusform>
            <numerusform>Chegaram %2 relatos (período: %3 até %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the worst, %2 report(s) came in within %4 (to %1), %3 times as many as usual.</source>
        <comment>%1 time, %2 number, %3 rate, %4 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>No pior momento chegou %2 relato, %3 vezes o normal (período: %4 até %1).</numerusform>
            <numerusform>No pior momento chegaram %2 relatos, %3 vezes o normal (período: %4 até %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the hour to %1, %2 report(s) came in, %3 times as many as usual.</source>
        <comment>%1 time, %2 number, %3 rate</comment>
        <translation>
            <numerusform>Na última hora até %1 chegou %2 relato, %3 vezes o normal.</numerusform>
            <numerusform>Na última hora até %1 chegaram %2 relatos, %3 vezes o normal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %4 (to %1), %2 report(s) came in, %3 times as many as usual.</source>
        <comment>%1 time, %2 number, %3 rate, %4 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>Chegou %2 relato, %3 vezes o normal (período: %4 até %1).</numerusform>
            <numerusform>Chegaram %2 relatos, %3 vezes o normal (período: %4 até %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The disruption stands out in %1 countries and territories.</source>
        <translation>
            <numerusform>A falha aparece com clareza em %1 país ou território.</numerusform>
            <numerusform>A falha aparece com clareza em %1 países e territórios.</numerusform>
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
        <translation>%1 (%2 das medições com falha)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, per cent; in a list</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 times the usual number of reports)</source>
        <comment>place, rate; first of a list</comment>
        <translation>%1 (%2 vezes o número normal de relatos)</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <comment>place, rate; in a list</comment>
        <translation>%1 (%2 vezes)</translation>
    </message>
    <message>
        <source>Worst hit parts of the world: %1.</source>
        <comment>list</comment>
        <translation>Partes do mundo mais afetadas: %1.</translation>
    </message>
    <message>
        <source>Worst hit countries: %1.</source>
        <comment>list</comment>
        <translation>Países mais afetados: %1.</translation>
    </message>
    <message>
        <source>Worst hit states and provinces: %1.</source>
        <comment>list</comment>
        <translation>Estados e províncias mais afetados: %1.</translation>
    </message>
    <message>
        <source>%1 (too little data)</source>
        <comment>place</comment>
        <translation>%1 (dados insuficientes)</translation>
    </message>
    <message>
        <source>%1 %2 times the usual number of reports (between %3 and %4 times, allowing for chance)</source>
        <comment>place, rate, lower and upper limit; first of a list</comment>
        <translation>%1 com %2 vezes o número normal de relatos (entre %3 e %4 vezes, descontado o acaso)</translation>
    </message>
    <message>
        <source>%1 %2 times (%3 to %4)</source>
        <comment>place, rate, lower and upper limit; in a list</comment>
        <translation>%1 com %2 vezes (de %3 a %4)</translation>
    </message>
    <message>
        <source>Chance does not explain the lead of the place named first.</source>
        <translation>O acaso não explica a diferença do lugar citado primeiro.</translation>
    </message>
    <message>
        <source>Chance alone may explain the differences between these places.</source>
        <translation>As diferenças entre esses lugares podem ser mero acaso.</translation>
    </message>
    <message>
        <source>In comparison: %1.</source>
        <comment>list</comment>
        <translation>Em comparação: %1.</translation>
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
        <translation>Onde começou, em ordem: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what does not work, per cent; in a list</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What users report most: %1.</source>
        <comment>list</comment>
        <translation>O que os usuários mais relatam: %1.</translation>
    </message>
    <message>
        <source>Recorded event (%1): %2.</source>
        <comment>times, quotation</comment>
        <translation>Evento registrado (%1): %2.</translation>
    </message>
    <message>
        <source>Later notice (%1): %2.</source>
        <comment>time, quotation</comment>
        <translation>Comunicado posterior (%1): %2.</translation>
    </message>
    <message>
        <source>Official notice (%1): %2.</source>
        <comment>time, quotation</comment>
        <translation>Comunicado oficial (%1): %2.</translation>
    </message>
    <message>
        <source>Later notice (%1, %2): %3.</source>
        <comment>time, state, quotation</comment>
        <translation>Comunicado posterior (%1, %2): %3.</translation>
    </message>
    <message>
        <source>Official notice (%1, %2): %3.</source>
        <comment>time, state, quotation</comment>
        <translation>Comunicado oficial (%1, %2): %3.</translation>
    </message>
    <message>
        <source>There is no official notice so far.</source>
        <translation>Até agora não há comunicado oficial.</translation>
    </message>
    <message>
        <source>No cause has been published.</source>
        <translation>Nenhuma causa foi divulgada.</translation>
    </message>
    <message>
        <source>Cause, as published later (%1): %2.</source>
        <comment>time, cause</comment>
        <translation>Causa, conforme divulgado depois (%1): %2.</translation>
    </message>
    <message>
        <source>Cause, as published: %1.</source>
        <comment>cause</comment>
        <translation>Causa, conforme divulgado: %1.</translation>
    </message>
    <message>
        <source>user reports</source>
        <comment>evidence; in a list</comment>
        <translation>relatos de usuários</translation>
    </message>
    <message>
        <source>measurements</source>
        <comment>evidence; in a list</comment>
        <translation>medições</translation>
    </message>
    <message>
        <source>published notices</source>
        <comment>evidence; in a list</comment>
        <translation>comunicados publicados</translation>
    </message>
    <message>
        <source>How sure is this: %1.</source>
        <comment>as in practically certain</comment>
        <translation>Grau de certeza: %1.</translation>
    </message>
    <message>
        <source>How sure is this: %1. Evidence: %2.</source>
        <comment>as in practically certain; list</comment>
        <translation>Grau de certeza: %1. Evidências: %2.</translation>
    </message>
    <message>
        <source>Measurements do not confirm it.</source>
        <translation>As medições não o confirmam.</translation>
    </message>
    <message>
        <source>Note: these figures are a reconstruction, made afterwards from what is known of the event; they are not a recording.</source>
        <translation>Nota: estes números são uma reconstrução, feita depois a partir do que se sabe do evento; não são um registro.</translation>
    </message>
    <message>
        <source>Note: these figures are simulated; they describe no real event.</source>
        <translation>Nota: estes números são simulados; não descrevem nenhum evento real.</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <comment>credit lines</comment>
        <translation>Dados: %1</translation>
    </message>
    <message numerus="yes">
        <source>At the worst, in the hour to %1, %2 report(s) came in, %3 times as many as usual.</source>
        <comment>%1 time, %2 number, %3 rate</comment>
        <translation>
            <numerusform>No pior momento, na hora até %1, chegou %2 relato, %3 vezes o normal.</numerusform>
            <numerusform>No pior momento, na hora até %1, chegaram %2 relatos, %3 vezes o normal.</numerusform>
        </translation>
    </message>
    <message>
        <source>By chance alone, so many measurements would fail less than once in a million cases.</source>
        <translation>Por mero acaso, tantas medições falhariam menos de uma vez em um milhão de casos.</translation>
    </message>
    <message>
        <source>By chance alone, so many reports would come less than once in a million cases.</source>
        <translation>Por mero acaso, tantos relatos chegariam menos de uma vez em um milhão de casos.</translation>
    </message>
    <message>
        <source>By chance alone, so many measurements would fail less than once in a thousand cases.</source>
        <translation>Por mero acaso, tantas medições falhariam menos de uma vez em mil casos.</translation>
    </message>
    <message>
        <source>By chance alone, so many reports would come less than once in a thousand cases.</source>
        <translation>Por mero acaso, tantos relatos chegariam menos de uma vez em mil casos.</translation>
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
            <numerusform>Na última hora até %1, %2 de %3 medição falhou.</numerusform>
            <numerusform>Na última hora até %1, %2 de %3 medições falharam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceTexts</name>
    <message>
        <source>less than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>Reports: %1 where %2 are usual. If nothing were wrong, as many or more would come with a probability of %3; with all regions of this level looked at, %4.</source>
        <translation>Relatos: %1, onde o normal são %2. Se nada estivesse errado, tantos ou mais chegariam com probabilidade de %3; considerando todas as regiões deste nível, %4.</translation>
    </message>
    <message>
        <source>Measurements: %1 % of %2 failed where %3 % are usual. If nothing were wrong, as many or more would fail with a probability of %4; with all regions of this level looked at, %5.</source>
        <translation>Medições: %1% de %2 falharam, onde o normal são %3%. Se nada estivesse errado, tantas ou mais falhariam com probabilidade de %4; considerando todas as regiões deste nível, %5.</translation>
    </message>
    <message numerus="yes">
        <source>Notices: %n in force; counted, by convention, as a probability of %1.</source>
        <translation>
            <numerusform>Comunicados: %n em vigor; por convenção, conta como probabilidade de %1.</numerusform>
            <numerusform>Comunicados: %n em vigor; por convenção, contam como probabilidade de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together (Cauchy combination, which allows for sources that depend on each other): %1.</source>
        <translation>Em conjunto (combinação de Cauchy, que admite fontes dependentes entre si): %1.</translation>
    </message>
    <message>
        <source>No other source speaks of this region: %1.</source>
        <translation>Nenhuma outra fonte fala desta região: %1.</translation>
    </message>
    <message>
        <source>No source speaks of this region: too little data.</source>
        <translation>Nenhuma fonte fala desta região: dados insuficientes.</translation>
    </message>
</context>
<context>
    <name>FeedStatus</name>
    <message>
        <source>standard input</source>
        <translation>entrada padrão</translation>
    </message>
</context>
<context>
    <name>LegendTexts</name>
    <message>
        <source>Reports, times usual</source>
        <translation>Relatos, vezes o normal</translation>
    </message>
    <message>
        <source>Reports per million people</source>
        <translation>Relatos por milhão de habitantes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatos</translation>
    </message>
    <message>
        <source>Evidence of all sources (digits of the chance that nothing is wrong)</source>
        <translation>Evidência de todas as fontes (zeros da probabilidade de nada estar errado)</translation>
    </message>
    <message>
        <source>Failing share of measurements</source>
        <translation>Proporção de medições com falha</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>abaixo de %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 ou mais</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>too little data</source>
        <translation>dados insuficientes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possível</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>Reconstrução</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>Fixed limits. A class above &quot;possible&quot; needs evidence: p &lt; 0.001, adjusted for the number of regions.</source>
        <translation>Limites fixos. Uma classe acima de “possível” exige evidência: p &lt; 0,001, ajustado ao número de regiões.</translation>
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
        <translation>H&apos;h&apos;mm</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date on the first day of a month as in Monday, 1 May 2017</comment>
        <translation>dddd, 1º &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date as in Wednesday, 3 May 2017</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
        <translation>%1 e %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 minute(s)</source>
        <translation>
            <numerusform>%1 minuto</numerusform>
            <numerusform>%1 minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s)</source>
        <translation>
            <numerusform>%1 hora</numerusform>
            <numerusform>%1 horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 dia</numerusform>
            <numerusform>%1 dias</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <comment>the tag of the language that this is translated into, as in the file&apos;s name</comment>
        <translation>pt_BR</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>there is no place &quot;%1&quot; (use a code like SG, ID-JK or 155, or a name)</source>
        <translation>não existe o lugar “%1” (use um código como SG, ID-JK ou 155, ou um nome)</translation>
    </message>
    <message>
        <source>several places are called &quot;%1&quot;; name one of them by its code: %2</source>
        <translation>vários lugares se chamam “%1”; indique um pelo código: %2</translation>
    </message>
    <message>
        <source>%1 places are too many; at most %2 can be compared</source>
        <translation>%1 lugares são demais; podem ser comparados no máximo %2</translation>
    </message>
</context>
<context>
    <name>SnapshotTexts</name>
    <message>
        <source>by area</source>
        <translation>por área</translation>
    </message>
    <message>
        <source>by subdivision</source>
        <translation>por subdivisão</translation>
    </message>
    <message>
        <source>by country</source>
        <translation>por país</translation>
    </message>
    <message>
        <source>%1 times usual (%2 reports, %3 expected)</source>
        <translation>%1 vezes o normal (%2 relatos, %3 esperados)</translation>
    </message>
    <message>
        <source>%1 per million people (%2 reports)</source>
        <translation>%1 por milhão de habitantes (%2 relatos)</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 relatos</translation>
    </message>
    <message>
        <source>evidence %1 (%2 reports)</source>
        <translation>evidência %1 (%2 relatos)</translation>
    </message>
    <message>
        <source>%1 % failing</source>
        <translation>%1% com falha</translation>
    </message>
    <message>
        <source>%1: where it fails</source>
        <translation>%1: onde falha</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Pior</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>No region is worse than usual.</source>
        <translation>Nenhuma região está pior que o normal.</translation>
    </message>
    <message>
        <source>Reports: %1</source>
        <translation>Relatos: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: where it fails in %2</source>
        <translation>%1: onde falha em %2</translation>
    </message>
    <message>
        <source>ffmpeg has written something unexpected</source>
        <translation>o ffmpeg gravou algo inesperado</translation>
    </message>
    <message>
        <source>this machine&apos;s GDAL library was built without %1</source>
        <translation>a biblioteca GDAL desta máquina foi compilada sem %1</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>não pode ser criado</translation>
    </message>
    <message>
        <source>a GeoTIFF has at most 40 million pixels</source>
        <translation>um GeoTIFF tem no máximo 40 milhões de pixels</translation>
    </message>
    <message>
        <source>there is not enough memory for a picture of that size</source>
        <translation>não há memória suficiente para uma imagem desse tamanho</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatos</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>Times usual</source>
        <translation>Vezes o habitual</translation>
    </message>
    <message>
        <source>Per million</source>
        <translation>Por milhão</translation>
    </message>
    <message>
        <source>Failing, %</source>
        <translation>Com falha, %</translation>
    </message>
    <message>
        <source>JPEG knows no transparency: use PNG, WebP or TIFF</source>
        <translation>JPEG não tem transparência: use PNG, WebP ou TIFF</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 does not say how it was made: it is not from Outagemap, or another program has changed it</source>
        <translation>%1 não diz como foi feito: não é do Outagemap, ou outro programa o alterou</translation>
    </message>
    <message>
        <source>this machine&apos;s GDAL library was built without Parquet: use csv or gpkg</source>
        <translation>a biblioteca GDAL desta máquina foi compilada sem Parquet: use csv ou gpkg</translation>
    </message>
    <message>
        <source>%1 times usual</source>
        <translation>%1 vezes o habitual</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagem PNG</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Imagem JPEG</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>Imagem WebP</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>Imagem TIFF</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Desenho SVG</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Página PDF</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Página web em um arquivo</translation>
    </message>
    <message>
        <source>GeoTIFF raster</source>
        <translation>Raster GeoTIFF</translation>
    </message>
    <message>
        <source>GeoPackage with QGIS style</source>
        <translation>GeoPackage com estilo do QGIS</translation>
    </message>
    <message>
        <source>GeoJSON regions</source>
        <translation>Regiões em GeoJSON</translation>
    </message>
    <message>
        <source>FlatGeobuf regions</source>
        <translation>Regiões em FlatGeobuf</translation>
    </message>
    <message>
        <source>KML regions</source>
        <translation>Regiões em KML</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabela CSV</translation>
    </message>
    <message>
        <source>Parquet table</source>
        <translation>Tabela Parquet</translation>
    </message>
    <message>
        <source>By the shape of the page</source>
        <translation>Conforme o formato da página</translation>
    </message>
    <message>
        <source>The map alone</source>
        <translation>Só o mapa</translation>
    </message>
    <message>
        <source>News, wide (16:9)</source>
        <translation>Notícias, largo (16:9)</translation>
    </message>
    <message>
        <source>News, square</source>
        <translation>Notícias, quadrado</translation>
    </message>
    <message>
        <source>Story, upright (9:16)</source>
        <translation>Story, vertical (9:16)</translation>
    </message>
    <message>
        <source>Report page, A4</source>
        <translation>Página de relatório, A4</translation>
    </message>
    <message>
        <source>Report page, A4 landscape</source>
        <translation>Página de relatório, A4 paisagem</translation>
    </message>
    <message>
        <source>Report page, Letter</source>
        <translation>Página de relatório, carta</translation>
    </message>
    <message>
        <source>Report page, Letter landscape</source>
        <translation>Página de relatório, carta paisagem</translation>
    </message>
    <message>
        <source>there is no template &quot;%1&quot;; there are: %2</source>
        <translation>não há modelo &quot;%1&quot;; há: %2</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>GIF animado</translation>
    </message>
    <message>
        <source>Animated PNG</source>
        <translation>PNG animado</translation>
    </message>
    <message>
        <source>Animated WebP</source>
        <translation>WebP animado</translation>
    </message>
    <message>
        <source>MP4 film (H.264)</source>
        <translation>Filme MP4 (H.264)</translation>
    </message>
    <message>
        <source>WebM film (VP9)</source>
        <translation>Filme WebM (VP9)</translation>
    </message>
    <message>
        <source>ffmpeg failed: %1</source>
        <translation>o ffmpeg falhou: %1</translation>
    </message>
    <message>
        <source>films need the ffmpeg program, which is not installed here; numbered pictures do not</source>
        <translation>filmes precisam do programa ffmpeg, que não está instalado aqui; imagens numeradas não</translation>
    </message>
    <message>
        <source>the shortest step of a series is a minute</source>
        <translation>o menor passo de uma série é um minuto</translation>
    </message>
    <message>
        <source>the series ends before it begins</source>
        <translation>a série termina antes de começar</translation>
    </message>
    <message>
        <source>a series has at most %1 times</source>
        <translation>uma série tem no máximo %1 momentos</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 não foi gravado: %2</translation>
    </message>
    <message>
        <source>its ending is none of a film (gif, apng, webp, mp4, webm)</source>
        <translation>sua extensão não é de filme (gif, apng, webp, mp4, webm)</translation>
    </message>
    <message>
        <source>there is nothing to show</source>
        <translation>não há nada a mostrar</translation>
    </message>
    <message>
        <source>a film shows 0.2 to 60 pictures a second</source>
        <translation>um filme mostra de 0,2 a 60 imagens por segundo</translation>
    </message>
    <message>
        <source>a contact sheet has 1 to %1 maps</source>
        <translation>uma folha de contatos tem de 1 a %1 mapas</translation>
    </message>
    <message>
        <source>%1, %2 to %3 %4</source>
        <translation>%1, das %2 às %3 %4</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4 %5</source>
        <translation>%1, %2 a %3, %4 %5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) are clearly worse than usual.</source>
        <translation>
            <numerusform>%n região está claramente pior que o habitual.</numerusform>
            <numerusform>%n regiões estão claramente piores que o habitual.</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst: %1.</source>
        <translation>Pior: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Reports per %n minute(s), UTC</source>
        <translation>
            <numerusform>Relatos por %n minuto, UTC</numerusform>
            <numerusform>Relatos por %n minutos, UTC</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>a picture has %1 to %2 pixels a side, not %3x%4</source>
        <translation>uma imagem tem de %1 a %2 pixels de lado, não %3x%4</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;</source>
        <translation>não há formato &quot;%1&quot;</translation>
    </message>
    <message>
        <source>its ending must be one of .%1</source>
        <translation>sua extensão deve ser uma de .%1</translation>
    </message>
    <message>
        <source>a WebP picture has at most %1 pixels a side</source>
        <translation>uma imagem WebP tem no máximo %1 pixels de lado</translation>
    </message>
    <message>
        <source>a WebP picture of that size needs too much memory: use PNG, TIFF or JPEG</source>
        <translation>uma imagem WebP desse tamanho precisa de memória demais: use PNG, TIFF ou JPEG</translation>
    </message>
    <message>
        <source>the WebP library is of another version</source>
        <translation>a biblioteca WebP é de outra versão</translation>
    </message>
    <message>
        <source>the picture could not be encoded (WebP error %1)</source>
        <translation>não foi possível codificar a imagem (erro WebP %1)</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>sending messages</source>
        <translation>envio de mensagens</translation>
    </message>
    <message>
        <source>the app</source>
        <translation>o aplicativo</translation>
    </message>
    <message>
        <source>the website</source>
        <translation>o site</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation>login</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>a conexão</translation>
    </message>
    <message>
        <source>the connection to the server</source>
        <translation>a conexão com o servidor</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>chamadas</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>pagamentos</translation>
    </message>
    <message>
        <source>search</source>
        <translation>busca</translation>
    </message>
    <message>
        <source>uploads</source>
        <translation>envio de arquivos</translation>
    </message>
    <message>
        <source>nothing works at all</source>
        <translation>nada funciona</translation>
    </message>
    <message>
        <source>internet access</source>
        <translation>acesso à internet</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefone</translation>
    </message>
    <message>
        <source>television</source>
        <translation>televisão</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>other faults</source>
        <translation>outras falhas</translation>
    </message>
    <message>
        <source>a fault of the provider&apos;s own servers</source>
        <translation>uma falha nos servidores do próprio provedor</translation>
    </message>
    <message>
        <source>a software fault</source>
        <translation>uma falha de software</translation>
    </message>
    <message>
        <source>a faulty configuration</source>
        <translation>uma configuração incorreta</translation>
    </message>
    <message>
        <source>a network fault</source>
        <translation>uma falha de rede</translation>
    </message>
    <message>
        <source>technical problems</source>
        <translation>problemas técnicos</translation>
    </message>
    <message>
        <source>maintenance work</source>
        <translation>trabalhos de manutenção</translation>
    </message>
    <message>
        <source>overload</source>
        <translation>sobrecarga</translation>
    </message>
    <message>
        <source>a power cut</source>
        <translation>uma queda de energia</translation>
    </message>
    <message>
        <source>a damaged cable</source>
        <translation>um cabo danificado</translation>
    </message>
    <message>
        <source>a fire</source>
        <translation>um incêndio</translation>
    </message>
    <message>
        <source>the weather</source>
        <translation>o mau tempo</translation>
    </message>
    <message>
        <source>a natural disaster</source>
        <translation>um desastre natural</translation>
    </message>
    <message>
        <source>an attack over the network</source>
        <translation>um ataque cibernético</translation>
    </message>
    <message>
        <source>a shutdown ordered by the authorities</source>
        <translation>um bloqueio ordenado pelas autoridades</translation>
    </message>
    <message>
        <source>military action</source>
        <translation>ações militares</translation>
    </message>
    <message>
        <source>a fault at another provider</source>
        <translation>uma falha de outro provedor</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>being looked into</source>
        <translation>em investigação</translation>
    </message>
    <message>
        <source>cause found</source>
        <translation>causa identificada</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>mended, being watched</source>
        <translation>corrigido, em observação</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resolvido</translation>
    </message>
    <message>
        <source>report published afterwards</source>
        <translation>relatório posterior publicado</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planejado</translation>
    </message>
    <message>
        <source>practically certain</source>
        <translation>praticamente certo</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>muito provável</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>provável</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>incerto</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>there is no time zone &quot;%1&quot;; it may be %2</source>
        <translation>não existe o fuso horário “%1”; talvez seja %2</translation>
    </message>
    <message>
        <source>there is no time zone &quot;%1&quot; (zones are named like America/New_York)</source>
        <translation>não existe o fuso horário “%1” (os nomes são como America/New_York)</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Puts the map of one service at one time into words: since when, where it is worst, what users report, what was published, how sure it is. In the language of --lang.</source>
        <translation>Põe em palavras o mapa de um serviço em um momento: desde quando, onde é pior, o que os usuários relatam, o que foi publicado e com que certeza. No idioma de --lang.</translation>
    </message>
    <message>
        <source>Gives times in this zone too, like America/New_York; any number.</source>
        <translation>Dá as horas também neste fuso, como America/New_York; pode ser repetido.</translation>
    </message>
    <message>
        <source>Compares these places, of any level: codes or names with commas between, like SG,ID-JK,Philippines.</source>
        <translation>Compara estes lugares, de qualquer nível: códigos ou nomes separados por vírgulas, como SG,ID-JK,Filipinas.</translation>
    </message>
    <message>
        <source>Tells of this region only (default: the world).</source>
        <translation>Só sobre esta região (padrão: o mundo).</translation>
    </message>
    <message>
        <source>--measure: a caption speaks of times-usual or failing-share only</source>
        <translation>--measure: o texto só fala de times-usual ou failing-share</translation>
    </message>
    <message>
        <source>--region: one place only</source>
        <translation>--region: um só lugar</translation>
    </message>
    <message>
        <source>reads feeds (files, - or URLs) into the cache</source>
        <translation>lê dados (arquivos, - ou URLs) para o cache</translation>
    </message>
    <message>
        <source>lists the services and how they do</source>
        <translation>lista os serviços e o estado deles</translation>
    </message>
    <message>
        <source>lists the regions, worst first</source>
        <translation>lista as regiões, primeiro as piores</translation>
    </message>
    <message>
        <source>lists when and where services were disrupted</source>
        <translation>lista quando e onde os serviços falharam</translation>
    </message>
    <message>
        <source>puts the map into words</source>
        <translation>põe o mapa em palavras</translation>
    </message>
    <message>
        <source>turns lon,lat lines into region codes</source>
        <translation>converte linhas lon,lat em códigos de região</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many</source>
        <translation>“%1” é uma palavra a mais</translation>
    </message>
    <message>
        <source>outagemap%1: %2 (see: outagemap%1 --help)</source>
        <translation>outagemap%1: %2 (veja: outagemap%1 --help)</translation>
    </message>
    <message>
        <source>Usage: outagemap [--cache FILE] [--lang xx] [COMMAND]
Shows where in the world an online service is down, and how badly.
Without a command, opens the window.

Commands:
</source>
        <translation>Uso: outagemap [--cache FILE] [--lang xx] [COMANDO]
Mostra em que partes do mundo um serviço on-line está fora do ar, e com que gravidade.
Sem comando, abre a janela.

Comandos:
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
Opções:
  --cache FILE   o arquivo de cache (senão, o da sua pasta de dados)
  --lang xx      idioma de textos e nomes: en, id, es, pt_BR, fr, de
  --version      a versão do programa
  --help         este texto; depois de um comando, o desse comando

Estado de saída: 0 feito, 1 falhou, 2 uso incorreto.
</translation>
    </message>
    <message>
        <source>--cache needs a file name</source>
        <translation>--cache precisa de um nome de arquivo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language like en or id</source>
        <translation>“%1” não é um idioma como en ou id</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>não existe o comando “%1”</translation>
    </message>
    <message>
        <source>equal-earth, natural-earth, robinson, mollweide, web-mercator or orthographic; with @LON or @LON,LAT for another centre.</source>
        <translation>equal-earth, natural-earth, robinson, mollweide, web-mercator ou orthographic; com @LON ou @LON,LAT para outro centro.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light ou dark.</translation>
    </message>
    <message>
        <source>exactly one file to write must be named</source>
        <translation>é preciso indicar exatamente um arquivo de saída</translation>
    </message>
    <message>
        <source>--size: &quot;%1&quot; is not a size like 1920x1080</source>
        <translation>--size: “%1” não é um tamanho como 1920x1080</translation>
    </message>
    <message>
        <source>--theme: &quot;%1&quot; is neither light nor dark</source>
        <translation>--theme: “%1” não é light nem dark</translation>
    </message>
    <message>
        <source>--from must be before --to</source>
        <translation>--from deve ser anterior a --to</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>Lists when and where services were disrupted, newest first. Times are UTC; the start is estimated, not the moment of the alarm.</source>
        <translation>Lista quando e onde os serviços falharam, primeiro o mais recente. As horas são UTC; o início é estimado, não o momento do alarme.</translation>
    </message>
    <message>
        <source>Only this service.</source>
        <translation>Só este serviço.</translation>
    </message>
    <message>
        <source>From then on (default: all that is known, at most a year).</source>
        <translation>A partir de então (padrão: tudo o que se sabe, no máximo um ano).</translation>
    </message>
    <message>
        <source>Until then, and as it looked then (default: the newest data).</source>
        <translation>Até então, e como parecia então (padrão: os dados mais recentes).</translation>
    </message>
    <message>
        <source>Only world, area, country or subdivision.</source>
        <translation>Só world, area, country ou subdivision.</translation>
    </message>
    <message>
        <source>Only in these places: codes or names with commas between.</source>
        <translation>Só nestes lugares: códigos ou nomes separados por vírgulas.</translation>
    </message>
    <message>
        <source>No incidents.
</source>
        <translation>Nenhuma falha.
</translation>
    </message>
    <message>
        <source>%1: %2 accepted, %3 duplicate, %4 rejected, %5 s
</source>
        <translation>%1: %2 aceitos, %3 repetidos, %4 rejeitados, %5 s
</translation>
    </message>
    <message>
        <source>%1: line %2: %3</source>
        <translation>%1: linha %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 more rejected lines</source>
        <translation>%1: mais %2 linhas rejeitadas</translation>
    </message>
    <message>
        <source>Reads feeds into the cache: files, - for standard input, or URLs.</source>
        <translation>Lê dados para o cache: arquivos, - para a entrada padrão, ou URLs.</translation>
    </message>
    <message>
        <source>What to read.</source>
        <translation>O que ler.</translation>
    </message>
    <message>
        <source>For CSV: which column holds which field, like time=when,lat=y,lon=x,availability=percent/100.</source>
        <translation>Para CSV: qual coluna tem qual campo, como time=when,lat=y,lon=x,availability=percent/100.</translation>
    </message>
    <message>
        <source>The service of lines that name none.</source>
        <translation>O serviço das linhas que não indicam nenhum.</translation>
    </message>
    <message>
        <source>Prints one JSON object per source.</source>
        <translation>Imprime um objeto JSON por fonte.</translation>
    </message>
    <message>
        <source>name at least one source</source>
        <translation>indique pelo menos uma fonte</translation>
    </message>
    <message>
        <source>Lists the regions of one level, or the places named, worst first.</source>
        <translation>Lista as regiões de um nível, ou os lugares indicados, começando pelas piores.</translation>
    </message>
    <message>
        <source>Compares these places only, of any level: codes or names with commas between, like SG,ID-JK,Philippines.</source>
        <translation>Compara só estes lugares, de qualquer nível: códigos ou nomes separados por vírgulas, como SG,ID-JK,Filipinas.</translation>
    </message>
    <message>
        <source>Tells below each place what its evidence rests on.</source>
        <translation>Explica abaixo de cada lugar em que se baseia a evidência.</translation>
    </message>
    <message>
        <source>Lists the services of the cache and how they do.</source>
        <translation>Lista os serviços do cache e o estado deles.</translation>
    </message>
    <message>
        <source>How they did at that time (default: now).</source>
        <translation>Como estavam naquele momento (padrão: agora).</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>newest data %1</source>
        <translation>dados mais recentes %1</translation>
    </message>
    <message>
        <source>Reads lon,lat lines from a file or standard input and prints country,subdivision for each; both are empty at sea and for a line that is no place.</source>
        <translation>Lê linhas lon,lat de um arquivo ou da entrada padrão e imprime country,subdivision para cada uma; ambos ficam vazios no mar e em linhas que não são um lugar.</translation>
    </message>
    <message>
        <source>The file to read.</source>
        <translation>O arquivo a ler.</translation>
    </message>
    <message>
        <source>one file at a time</source>
        <translation>um arquivo de cada vez</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>standard output cannot be written</source>
        <translation>não é possível gravar na saída padrão</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level (area, country or subdivision)</source>
        <translation>“%1” não é um nível (area, country ou subdivision)</translation>
    </message>
    <message>
        <source>The service&apos;s slug, like whatsapp.</source>
        <translation>O identificador do serviço, como whatsapp.</translation>
    </message>
    <message>
        <source>The time at the window&apos;s end, in UTC (default: the newest data).</source>
        <translation>A hora no fim da janela, em UTC (padrão: os dados mais recentes).</translation>
    </message>
    <message>
        <source>The window&apos;s length: 15m, 60m, 24h …</source>
        <translation>A duração da janela: 15m, 60m, 24h …</translation>
    </message>
    <message>
        <source>area, country or subdivision.</source>
        <translation>area, country ou subdivision.</translation>
    </message>
    <message>
        <source>times-usual, per-million, reports or failing-share.</source>
        <translation>times-usual, per-million, reports ou failing-share.</translation>
    </message>
    <message>
        <source>--service is missing</source>
        <translation>falta --service</translation>
    </message>
    <message>
        <source>--window: the shortest window is 5 minutes</source>
        <translation>--window: a menor janela é de 5 minutos</translation>
    </message>
    <message>
        <source>the cache is empty: run &quot;outagemap ingest&quot; first</source>
        <translation>o cache está vazio: execute antes “outagemap ingest”</translation>
    </message>
    <message>
        <source>the cache has nothing about &quot;%1&quot;; it has: %2</source>
        <translation>o cache não tem nada sobre “%1”; tem: %2</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>Imprime um documento JSON.</translation>
    </message>
    <message>
        <source>The region to show as large as it goes, like VE or 155.</source>
        <translation>A região a mostrar o maior possível, como VE ou 155.</translation>
    </message>
    <message>
        <source>--region: &quot;%1&quot; is not on the map; codes are like VE, ID-JK or 155</source>
        <translation>--region: “%1” não está no mapa; os códigos são como VE, ID-JK ou 155</translation>
    </message>
    <message>
        <source>writes a map to a file</source>
        <translation>grava um mapa em um arquivo</translation>
    </message>
    <message>
        <source>says how an exported file was made</source>
        <translation>diz como um arquivo exportado foi feito</translation>
    </message>
    <message>
        <source>runs a command when trouble begins</source>
        <translation>executa um comando quando um problema começa</translation>
    </message>
    <message>
        <source>what the file says about itself cannot be understood</source>
        <translation>o que o arquivo diz sobre si não pode ser entendido</translation>
    </message>
    <message>
        <source>Says what an exported file shows and how it was made, from the file alone.</source>
        <translation>Diz o que um arquivo exportado mostra e como foi feito, só a partir do arquivo.</translation>
    </message>
    <message>
        <source>A file that export has written.</source>
        <translation>Um arquivo gravado por export.</translation>
    </message>
    <message>
        <source>Compares the file&apos;s values with those of the cache; fails if they differ.</source>
        <translation>Compara os valores do arquivo com os do cache; falha se diferem.</translation>
    </message>
    <message>
        <source>exactly one file must be named</source>
        <translation>deve-se indicar exatamente um arquivo</translation>
    </message>
    <message>
        <source>%1 does not agree with the cache: its values are others</source>
        <translation>%1 não concorda com o cache: seus valores são outros</translation>
    </message>
    <message>
        <source>%1 agrees with the cache</source>
        <translation>%1 concorda com o cache</translation>
    </message>
    <message>
        <source>Writes the map of one service at one time to a file; its ending (%1) decides on the format. With --from and --to: a film (%2), with --sheet a page of small maps, or, where OUT is a folder, one file for each time. A file that is named is replaced, files in a folder only with --force.</source>
        <translation>Grava o mapa de um serviço em um momento em um arquivo; sua extensão (%1) decide o formato. Com --from e --to: um filme (%2), com --sheet uma página de mapas pequenos ou, se OUT é uma pasta, um arquivo por momento. Um arquivo indicado é substituído, os de uma pasta só com --force.</translation>
    </message>
    <message>
        <source>The file to write, or a folder (ending with /).</source>
        <translation>O arquivo a gravar, ou uma pasta (terminada em /).</translation>
    </message>
    <message>
        <source>The format, whatever the ending: %1.</source>
        <translation>O formato, qualquer que seja a extensão: %1.</translation>
    </message>
    <message>
        <source>First time of a series.</source>
        <translation>Primeiro momento de uma série.</translation>
    </message>
    <message>
        <source>Last time of a series.</source>
        <translation>Último momento de uma série.</translation>
    </message>
    <message>
        <source>Step of a series.</source>
        <translation>Passo de uma série.</translation>
    </message>
    <message>
        <source>Pictures a second of a film, 0.2 to 60.</source>
        <translation>Imagens por segundo de um filme, de 0,2 a 60.</translation>
    </message>
    <message>
        <source>All times of the series on one page.</source>
        <translation>Todos os momentos da série em uma página.</translation>
    </message>
    <message>
        <source>Replaces files in a folder.</source>
        <translation>Substitui arquivos de uma pasta.</translation>
    </message>
    <message>
        <source>Does not replace a file that exists.</source>
        <translation>Não substitui um arquivo existente.</translation>
    </message>
    <message>
        <source>Says on standard error how far it is.</source>
        <translation>Diz na saída de erro quanto já fez.</translation>
    </message>
    <message>
        <source>Options saved under that name; those given here win.</source>
        <translation>Opções salvas com esse nome; as dadas aqui prevalecem.</translation>
    </message>
    <message>
        <source>Saves the options given here under that name.</source>
        <translation>Salva com esse nome as opções dadas aqui.</translation>
    </message>
    <message>
        <source>a series needs --from and --to</source>
        <translation>uma série precisa de --from e --to</translation>
    </message>
    <message>
        <source>--fps: &quot;%1&quot; is not a number from 0.2 to 60</source>
        <translation>--fps: &quot;%1&quot; não é um número de 0,2 a 60</translation>
    </message>
    <message>
        <source>--sheet needs --from and --to</source>
        <translation>--sheet precisa de --from e --to</translation>
    </message>
    <message>
        <source>several services go into a folder: end its name with /</source>
        <translation>vários serviços vão para uma pasta: termine o nome com /</translation>
    </message>
    <message>
        <source>a series goes into a folder (end its name with /), a film (gif, apng, webp, mp4, webm) or, with --sheet, on a page</source>
        <translation>uma série vai para uma pasta (termine o nome com /), um filme (gif, apng, webp, mp4, webm) ou, com --sheet, uma página</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is not a colour like #0b57b0</source>
        <translation>--%1: &quot;%2&quot; não é uma cor como #0b57b0</translation>
    </message>
    <message>
        <source>--logo: %1 is larger than %2 pixels a side</source>
        <translation>--logo: %1 tem mais de %2 pixels de lado</translation>
    </message>
    <message>
        <source>--logo: %1 cannot be read: %2</source>
        <translation>--logo: não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>Width and height in pixels (default: the template&apos;s).</source>
        <translation>Largura e altura em pixels (padrão: as do modelo).</translation>
    </message>
    <message>
        <source>Pixels per inch, 30 to 1200.</source>
        <translation>Pixels por polegada, de 30 a 1200.</translation>
    </message>
    <message>
        <source>The page: %1.</source>
        <translation>A página: %1.</translation>
    </message>
    <message>
        <source>Without the page&apos;s colour (PNG, WebP, TIFF, SVG).</source>
        <translation>Sem a cor da página (PNG, WebP, TIFF, SVG).</translation>
    </message>
    <message>
        <source>Of JPEG pictures and films, 1 to 100.</source>
        <translation>De imagens JPEG e filmes, de 1 a 100.</translation>
    </message>
    <message>
        <source>A time zone to give the time in besides UTC; may be given again.</source>
        <translation>Um fuso horário para dar a hora além do UTC; pode ser repetido.</translation>
    </message>
    <message>
        <source>Another title.</source>
        <translation>Outro título.</translation>
    </message>
    <message>
        <source>The caption (default: a short one).</source>
        <translation>A legenda (padrão: uma curta).</translation>
    </message>
    <message>
        <source>The caption of the command caption (on report pages always).</source>
        <translation>A legenda do comando caption (sempre em páginas de relatório).</translation>
    </message>
    <message>
        <source>Without the time-line strip.</source>
        <translation>Sem a faixa da linha do tempo.</translation>
    </message>
    <message>
        <source>A picture to put beside the title.</source>
        <translation>Uma imagem ao lado do título.</translation>
    </message>
    <message>
        <source>Colour of the house: rule and badge.</source>
        <translation>Cor da casa: fio e selo.</translation>
    </message>
    <message>
        <source>Colour of the page.</source>
        <translation>Cor da página.</translation>
    </message>
    <message>
        <source>Colour of the text.</source>
        <translation>Cor do texto.</translation>
    </message>
    <message>
        <source>--dpi: &quot;%1&quot; is not a number from 30 to 1200</source>
        <translation>--dpi: &quot;%1&quot; não é um número de 30 a 1200</translation>
    </message>
    <message>
        <source>--quality: &quot;%1&quot; is not a number from 1 to 100</source>
        <translation>--quality: &quot;%1&quot; não é um número de 1 a 100</translation>
    </message>
    <message>
        <source>--zone: &quot;%1&quot; is not a time zone like America/New_York</source>
        <translation>--zone: &quot;%1&quot; não é um fuso horário como America/New_York</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not a JSON object</source>
        <translation>%1 está danificado: não é um objeto JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for a preset</source>
        <translation>&quot;%1&quot; não é um nome de predefinição</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>there is no preset &quot;%1&quot;; there are: %2</source>
        <translation>não há predefinição &quot;%1&quot;; há: %2</translation>
    </message>
    <message>
        <source>%1 exists already; --force replaces it</source>
        <translation>%1 já existe; --force o substitui</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>não é possível criar a pasta %1</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;</source>
        <translation>não há formato &quot;%1&quot;</translation>
    </message>
    <message>
        <source>outagemap: &quot;%1&quot; failed</source>
        <translation>outagemap: &quot;%1&quot; falhou</translation>
    </message>
    <message>
        <source>Looks at the cache again and again and prints a line (service, beginning) when a service has become worse than usual. Commands are those of outagemap, like &quot;export maps/{service}-{time}.png --service {service} --at {at}&quot;; they are run without a shell.</source>
        <translation>Olha o cache repetidamente e imprime uma linha (serviço, início) quando um serviço fica pior que o habitual. Os comandos são os do outagemap, como &quot;export maps/{service}-{time}.png --service {service} --at {at}&quot;; são executados sem shell.</translation>
    </message>
    <message>
        <source>The command to run when trouble begins.</source>
        <translation>O comando a executar quando um problema começa.</translation>
    </message>
    <message>
        <source>The command to run at every look, for every service.</source>
        <translation>O comando a executar a cada olhada, para cada serviço.</translation>
    </message>
    <message>
        <source>How long to wait between looks.</source>
        <translation>Quanto esperar entre as olhadas.</translation>
    </message>
    <message>
        <source>This service only.</source>
        <translation>Somente este serviço.</translation>
    </message>
    <message>
        <source>Looks at this time instead of now, once.</source>
        <translation>Olha este momento em vez de agora, uma vez.</translation>
    </message>
    <message>
        <source>Looks once and ends.</source>
        <translation>Olha uma vez e termina.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command of outagemap</source>
        <translation>&quot;%1&quot; não é um comando do outagemap</translation>
    </message>
    <message>
        <source>--every: &quot;%1&quot; is not a length of time like 5m</source>
        <translation>--every: &quot;%1&quot; não é uma duração como 5m</translation>
    </message>
</context>
<context>
    <name>outagemap::ExportDialog</name>
    <message>
        <source>Export snapshot</source>
        <translation>Exportar instantâneo</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Página:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Tamanho:</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>&amp;Density:</source>
        <translation>&amp;Densidade:</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>como de costume</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Tít&amp;ulo:</translation>
    </message>
    <message>
        <source>a short one</source>
        <translation>uma curta</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>&amp;Legenda:</translation>
    </message>
    <message>
        <source>Only the part of the map that the window shows</source>
        <translation>Só a parte do mapa que a janela mostra</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>Fundo transparente</translation>
    </message>
    <message>
        <source>&amp;Logo …</source>
        <translation>Lo&amp;gotipo…</translation>
    </message>
    <message>
        <source>Co&amp;lour of the house …</source>
        <translation>Co&amp;r da casa…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>C&amp;opy picture</source>
        <translation>&amp;Copiar imagem</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.jpg *.jpeg *.webp)</source>
        <translation>Imagens (*.png *.svg *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>%1 cannot be used as a logo.</source>
        <translation>%1 não pode ser usado como logotipo.</translation>
    </message>
    <message>
        <source>Colour of the house</source>
        <translation>Cor da casa</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Gravando %1…</translation>
    </message>
    <message>
        <source>The snapshot is in %1</source>
        <translation>O instantâneo está em %1</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>A imagem está na área de transferência.</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedStatus</name>
    <message>
        <source>State of the feeds</source>
        <translation>Estado dos dados</translation>
    </message>
    <message>
        <source>Reading a feed</source>
        <translation>Lendo dados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading %1: %2 new, %3 known, %4 unusable</source>
        <translation>Lendo %1: %2 novos, %3 conhecidos, %4 inutilizáveis</translation>
    </message>
    <message>
        <source>; %1 lines a second</source>
        <translation>; %1 linhas por segundo</translation>
    </message>
    <message>
        <source>%1: nothing new</source>
        <translation>%1: nada de novo</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 known, %4 unusable</source>
        <translation>%1: %2 novos, %3 conhecidos, %4 inutilizáveis</translation>
    </message>
    <message>
        <source>(cancelled)</source>
        <translation>(cancelado)</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
</context>
<context>
    <name>outagemap::LanguageMenu</name>
    <message>
        <source>La&amp;nguage</source>
        <translation>I&amp;dioma</translation>
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
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Welcome. To begin with, the built-in replay of 3 May 2017 is read; File &gt; Open reads your own feeds.</source>
        <translation>Boas-vindas. Para começar, é lida a reconstrução incluída de 3 de maio de 2017; Arquivo &gt; Abrir lê os seus próprios dados.</translation>
    </message>
    <message>
        <source>%1 - Outagemap</source>
        <translation>%1 - Outagemap</translation>
    </message>
    <message>
        <source>%1 reports, %2 expected</source>
        <translation>%1 relatos, %2 esperados</translation>
    </message>
    <message>
        <source>%1 times usual</source>
        <translation>%1 vezes o normal</translation>
    </message>
    <message>
        <source>%1 % of measurements failing</source>
        <translation>%1% das medições com falha</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Open feed file…</source>
        <translation>&amp;Abrir arquivo de dados…</translation>
    </message>
    <message>
        <source>Add feed &amp;URL…</source>
        <translation>Adicionar &amp;URL de dados…</translation>
    </message>
    <message>
        <source>&amp;Export snapshot…</source>
        <translation>&amp;Exportar instantâneo…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>&amp;Whole world</source>
        <translation>&amp;Mundo inteiro</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>Rótu&amp;los</translation>
    </message>
    <message>
        <source>&amp;Graticule</source>
        <translation>Grade de &amp;coordenadas</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Reproduzir ou pausar</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Passo a&amp;trás</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Passo à &amp;frente</translation>
    </message>
    <message>
        <source>Show %1 hours</source>
        <translation>Mostrar %1 horas</translation>
    </message>
    <message>
        <source>Show %1 days</source>
        <translation>Mostrar %1 dias</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;About Outagemap</source>
        <translation>&amp;Sobre o Outagemap</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colunas da tabela</translation>
    </message>
    <message>
        <source>Which column holds which field, as FIELD=COLUMN or FIELD=COLUMN/NUMBER with commas between;
leave it empty if the columns have the names of the fields.
Example: time=when,lat=y,lon=x,availability=percent/100</source>
        <translation>Qual coluna tem qual campo, como FIELD=COLUMN ou FIELD=COLUMN/NUMBER separados por vírgulas;
deixe vazio se as colunas têm os nomes dos campos.
Exemplo: time=when,lat=y,lon=x,availability=percent/100</translation>
    </message>
    <message>
        <source>The service of rows that name none (small letters, digits, -):</source>
        <translation>O serviço das linhas que não indicam nenhum (minúsculas, algarismos, -):</translation>
    </message>
    <message>
        <source>Open feed file</source>
        <translation>Abrir arquivo de dados</translation>
    </message>
    <message>
        <source>Feeds (*.ndjson *.ndjson.gz *.json *.jsonl *.csv *.gz *.zst);;All files (*)</source>
        <translation>Dados (*.ndjson *.ndjson.gz *.json *.jsonl *.csv *.gz *.zst);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Add feed URL</source>
        <translation>Adicionar URL de dados</translation>
    </message>
    <message>
        <source>Address of the feed (http or https):</source>
        <translation>Endereço dos dados (http ou https):</translation>
    </message>
    <message>
        <source>%1 is not a web address</source>
        <translation>%1 não é um endereço da web</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Ainda não há nada a exportar.</translation>
    </message>
    <message>
        <source>Outagemap %1 shows where in the world an online service is down, and how badly.</source>
        <translation>O Outagemap %1 mostra em que partes do mundo um serviço on-line está fora do ar, e com que gravidade.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software livre sob a GNU General Public License, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>About Outagemap</source>
        <translation>Sobre o Outagemap</translation>
    </message>
    <message>
        <source>Zoom to the selected &amp;region</source>
        <translation>Ampliar a re&amp;gião escolhida</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
</context>
<context>
    <name>outagemap::MapView</name>
    <message>
        <source>Map of the world</source>
        <translation>Mapa do mundo</translation>
    </message>
</context>
<context>
    <name>outagemap::RegionTable</name>
    <message>
        <source>Find a region</source>
        <translation>Procurar uma região</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiões</translation>
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
        <translation>Região</translation>
    </message>
    <message>
        <source>Times usual</source>
        <translation>Vezes o normal</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatos</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>Per million</source>
        <translation>Por milhão</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>outagemap::SnapshotPreview</name>
    <message>
        <source>Preview of the snapshot</source>
        <translation>Prévia do instantâneo</translation>
    </message>
    <message>
        <source>Drag the picture into another program</source>
        <translation>Arraste a imagem para outro programa</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Desenhando…</translation>
    </message>
</context>
<context>
    <name>outagemap::SummaryView</name>
    <message>
        <source>&amp;Compare:</source>
        <translation>&amp;Comparar:</translation>
    </message>
    <message>
        <source>places, like SG, Jakarta, Philippines</source>
        <translation>lugares, como SG, Jakarta, Filipinas</translation>
    </message>
    <message>
        <source>Places to compare</source>
        <translation>Lugares a comparar</translation>
    </message>
    <message>
        <source>Cop&amp;y text</source>
        <translation>Co&amp;piar texto</translation>
    </message>
    <message>
        <source>The map in words</source>
        <translation>O mapa em palavras</translation>
    </message>
    <message>
        <source>What the evidence rests on</source>
        <translation>Em que se baseia a evidência</translation>
    </message>
    <message>
        <source>The map is being put into words …</source>
        <translation>O mapa está sendo posto em palavras …</translation>
    </message>
    <message>
        <source>How sure is it in this place: %1</source>
        <translation>Grau de certeza neste lugar: %1</translation>
    </message>
    <message>
        <source>Reports are %1 times usual; allowing for chance, between %2 and %3 times.</source>
        <translation>Os relatos são %1 vezes o normal; descontado o acaso, entre %2 e %3 vezes.</translation>
    </message>
</context>
<context>
    <name>outagemap::TextLists</name>
    <message>
        <source>What users wrote</source>
        <translation>O que os usuários escreveram</translation>
    </message>
    <message>
        <source>What was published</source>
        <translation>O que foi publicado</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Comunicados</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Nobody wrote anything in this window.</source>
        <translation>Ninguém escreveu nada nesta janela.</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Causa: %1</translation>
    </message>
    <message>
        <source>No notice within a day.</source>
        <translation>Nenhum comunicado em um dia.</translation>
    </message>
</context>
<context>
    <name>outagemap::TimelineView</name>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Um passo atrás</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>Um passo à frente</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Reports over time</source>
        <translation>Relatos ao longo do tempo</translation>
    </message>
    <message>
        <source>%1: failing share, %</source>
        <translation>%1: proporção com falha, %</translation>
    </message>
    <message>
        <source>%1: reports per %2 min, dashed: expected</source>
        <translation>%1: relatos a cada %2 min; tracejado: esperados</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
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
        <translation>Exibição</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projeção</translation>
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
        <source>Times usual</source>
        <translation>Vezes o normal</translation>
    </message>
    <message>
        <source>Per million people</source>
        <translation>Por milhão de habitantes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatos</translation>
    </message>
    <message>
        <source>Failing share</source>
        <translation>Proporção com falha</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Subdivisions</source>
        <translation>Subdivisões</translation>
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
        <translation>Globo</translation>
    </message>
</context>
</TS>
