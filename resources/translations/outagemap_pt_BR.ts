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
    <name>ClassTexts</name>
    <message>
        <source>&quot;%1&quot; is no choice of classes: after the colon stands how many, %2 to %3, with a method other than fixed and continuous</source>
        <translation>“%1” não é uma escolha de classes: depois dos dois-pontos vem quantas, de %2 a %3, com um método que não seja fixed nem continuous</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way to make classes; there are %2</source>
        <translation>“%1” não é um modo de fazer classes; há %2</translation>
    </message>
    <message>
        <source>fixed limits</source>
        <translation>limites fixos</translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation>quantis</translation>
    </message>
    <message>
        <source>equal intervals</source>
        <translation>intervalos iguais</translation>
    </message>
    <message>
        <source>geometric intervals</source>
        <translation>intervalos geométricos</translation>
    </message>
    <message>
        <source>natural breaks</source>
        <translation>quebras naturais</translation>
    </message>
    <message>
        <source>continuous colours</source>
        <translation>cores contínuas</translation>
    </message>
</context>
<context>
    <name>ColourTexts</name>
    <message>
        <source>Heat</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Blue to red</source>
        <translation>Azul a vermelho</translation>
    </message>
    <message>
        <source>Blue to brown</source>
        <translation>Azul a marrom</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of colours; there are %2</source>
        <translation>“%1” não é uma gama de cores; há %2</translation>
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
    <message>
        <source>all alike</source>
        <translation>todos iguais</translation>
    </message>
    <message>
        <source>Continuous colours between fixed ends. Colours show the value alone, not how sure it is.</source>
        <translation>Cores contínuas entre extremos fixos. As cores mostram só o valor, não a certeza dele.</translation>
    </message>
    <message>
        <source>Classes by %1 of the regions shown. Colours show the value alone, not how sure it is.</source>
        <translation>Classes por %1 das regiões mostradas. As cores mostram só o valor, não a certeza dele.</translation>
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
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sim</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restaurar padrões</translation>
    </message>
</context>
<context>
    <name>SharedView</name>
    <message>
        <source>The view cannot be used: its &quot;%1&quot; is &quot;%2&quot;.</source>
        <translation>A vista não pode ser usada: seu &quot;%1&quot; é &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>This is not a view file of Outagemap.</source>
        <translation>Este não é um arquivo de vista do Outagemap.</translation>
    </message>
    <message>
        <source>This view file was made by a newer Outagemap; this version cannot read it.</source>
        <translation>Este arquivo de vista foi feito por um Outagemap mais novo; esta versão não consegue lê-lo.</translation>
    </message>
    <message>
        <source>This is not a link of Outagemap.</source>
        <translation>Este não é um link do Outagemap.</translation>
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
        <translation>Vezes o normal</translation>
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
        <translation>%1 vezes o normal</translation>
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
            <numerusform>%n região está claramente pior que o normal.</numerusform>
            <numerusform>%n regiões estão claramente piores que o normal.</numerusform>
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
    <message>
        <source>d MMMM yyyy</source>
        <comment>date as in 3 May 2017</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date as in 3 May</comment>
        <translation>d &apos;de&apos; MMMM</translation>
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
    <name>WindowText</name>
    <message>
        <source>d MMM</source>
        <comment>date as in 3 May</comment>
        <translation>d MMM</translation>
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
        <translation>&lt;1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>Sem problemas</translation>
    </message>
    <message>
        <source>Possible problem</source>
        <translation>Possível problema</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>No recent data</source>
        <translation>Sem dados recentes</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possível</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>easing</source>
        <translation>diminuindo</translation>
    </message>
    <message>
        <source>over</source>
        <translation>encerrada</translation>
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
        <source>World</source>
        <translation>Mundo</translation>
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
        <source>%1 reports, %2 expected</source>
        <translation>%1 relatos, %2 esperados</translation>
    </message>
    <message>
        <source>%1 times usual</source>
        <translation>%1 vezes o normal</translation>
    </message>
    <message>
        <source>%1 of measurements failing</source>
        <translation>%1 das medições falham</translation>
    </message>
    <message>
        <source>Times usual</source>
        <comment>over a column of a narrow table; as short as can be</comment>
        <translation>Vezes o normal</translation>
    </message>
    <message>
        <source>Per million</source>
        <comment>over a column of a narrow table</comment>
        <translation>Por milhão</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>over a column of a narrow table</comment>
        <translation>Com falha</translation>
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
        <translation>lê fontes (arquivos, - ou URLs) para o cache</translation>
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
        <translation>Nenhum incidente.
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
        <translation>Lê fontes para o cache: arquivos, - para a entrada padrão, ou URLs.</translation>
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
        <source>The command to run at every look, for every service.</source>
        <translation>O comando a executar a cada olhada, para cada serviço.</translation>
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
    <message>
        <source>sets up the feeds that are read again and again</source>
        <translation>configura as fontes que são lidas repetidamente</translation>
    </message>
    <message>
        <source>finds complaints by their words</source>
        <translation>procura reclamações por suas palavras</translation>
    </message>
    <message>
        <source>checks or repairs the cache, limits what it keeps</source>
        <translation>verifica ou repara o cache, limita o que ele guarda</translation>
    </message>
    <message>
        <source>fixed, quantile, equal-interval, geometric, natural-breaks or continuous; with :N for 3 to 9 classes.</source>
        <translation>fixed, quantile, equal-interval, geometric, natural-breaks ou continuous; com :N para 3 a 9 classes.</translation>
    </message>
    <message>
        <source>heat, sea, viridis, violet, grey, blue-red or blue-brown.</source>
        <translation>heat, sea, viridis, violet, grey, blue-red ou blue-brown.</translation>
    </message>
    <message>
        <source>the feeds and how they stand</source>
        <translation>as fontes e o estado delas</translation>
    </message>
    <message>
        <source>ready feeds to add</source>
        <translation>fontes prontas para adicionar</translation>
    </message>
    <message>
        <source>puts a feed on the list</source>
        <translation>põe uma fonte na lista</translation>
    </message>
    <message>
        <source>changes what is set up for a feed</source>
        <translation>muda a configuração de uma fonte</translation>
    </message>
    <message>
        <source>stops reading feeds for now</source>
        <translation>para de ler fontes por ora</translation>
    </message>
    <message>
        <source>goes on reading them</source>
        <translation>volta a lê-las</translation>
    </message>
    <message>
        <source>takes feeds off the list</source>
        <translation>tira fontes da lista</translation>
    </message>
    <message>
        <source>fetches once and shows what would be stored</source>
        <translation>lê uma vez e mostra o que seria guardado</translation>
    </message>
    <message>
        <source>reads feeds now</source>
        <translation>lê as fontes agora</translation>
    </message>
    <message>
        <source>keeps all feeds read until it is stopped</source>
        <translation>mantém todas as fontes lidas até ser parado</translation>
    </message>
    <message>
        <source>%1: %2, %3 accepted, %4 duplicate, %5 rejected, %6 skipped, %7 s
</source>
        <translation>%1: %2, %3 aceitos, %4 repetidos, %5 rejeitados, %6 pulados, %7 s
</translation>
    </message>
    <message>
        <source>%1 was changed: its figures are not those that its digest was made of</source>
        <translation>%1 foi alterado: os números não são aqueles de que se fez o resumo</translation>
    </message>
    <message>
        <source>%1 was changed after it was written</source>
        <translation>%1 foi alterado depois de escrito</translation>
    </message>
    <message>
        <source>Hashes the file&apos;s figures again and compares them with the cache; fails if they were changed or the cache has others.</source>
        <translation>Resume de novo os números do arquivo e os compara com o cache; falha se foram alterados ou se o cache tem outros.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 pixels a side</source>
        <translation>%1 tem mais de %2 pixels de lado</translation>
    </message>
    <message>
        <source>A line of your own under the title; the time always follows.</source>
        <translation>Uma linha sua sob o título; a hora sempre vem depois.</translation>
    </message>
    <message>
        <source>The caption (default: the map in words, as much as there is room for; in a series one short sentence).</source>
        <translation>A legenda (padrão: o mapa em palavras, tanto quanto couber; em uma série, uma frase curta).</translation>
    </message>
    <message>
        <source>The map in words in a series, too.</source>
        <translation>O mapa em palavras também em uma série.</translation>
    </message>
    <message>
        <source>One short sentence only.</source>
        <translation>Apenas uma frase curta.</translation>
    </message>
    <message>
        <source>cancelled before %1</source>
        <translation>cancelado antes de %1</translation>
    </message>
    <message>
        <source>Looks at the cache again and again and prints a line (service, beginning, begins or ends, place, time) when an incident begins or ends. Commands are those of outagemap, like &quot;export maps/{service}-{time}.png --service {service} --at {at}&quot;; they are run without a shell. In them stand {service}, {place}, {time}, {at}, {start} and {since}.</source>
        <translation>Olha o cache repetidamente e imprime uma linha (serviço, início, begins ou ends, lugar, hora) quando um incidente começa ou termina. Os comandos são os do outagemap, como &quot;export maps/{service}-{time}.png --service {service} --at {at}&quot;; são executados sem shell. Neles valem {service}, {place}, {time}, {at}, {start} e {since}.</translation>
    </message>
    <message>
        <source>The command to run when an incident begins.</source>
        <translation>O comando a executar quando um incidente começa.</translation>
    </message>
    <message>
        <source>The command to run when it is over.</source>
        <translation>O comando a executar quando termina.</translation>
    </message>
    <message>
        <source>How often to look; at whole multiples of it on the clock in UTC.</source>
        <translation>De quanto em quanto olhar; em múltiplos inteiros no relógio em UTC.</translation>
    </message>
    <message>
        <source>Incidents of these regions only: codes with commas between, 001 for the world (default: the widest of each).</source>
        <translation>Apenas incidentes destas regiões: códigos separados por vírgulas, 001 para o mundo (padrão: o mais amplo de cada).</translation>
    </message>
    <message>
        <source>Looks at the times from here to --to instead of now, without waiting: to try a command on what has been.</source>
        <translation>Olha as horas daqui até --to em vez de agora, sem esperar: para testar um comando no que já passou.</translation>
    </message>
    <message>
        <source>The last of these times.</source>
        <translation>A última dessas horas.</translation>
    </message>
    <message>
        <source>--place: &quot;%1&quot; is not on the map; codes are like VE, ID-JK or 155</source>
        <translation>--place: &quot;%1&quot; não está no mapa; os códigos são como VE, ID-JK ou 155</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada padrão</translation>
    </message>
    <message>
        <source>waiting for %1 …</source>
        <translation>aguardando %1 …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3, %4 rows a second</source>
        <translation>%1: %2 linhas, %3, %4 linhas por segundo</translation>
    </message>
    <message>
        <source>, %1 s left</source>
        <translation>, faltam %1 s</translation>
    </message>
    <message>
        <source>Says on standard error how far each feed is, also where that is no terminal.</source>
        <translation>Diz na saída de erros em que ponto está cada fonte, mesmo que não seja um terminal.</translation>
    </message>
    <message>
        <source>In place of --from and --to: a series of that length, up to --at or the newest data; ignored where OUT takes one map only.</source>
        <translation>No lugar de --from e --to: uma série com essa duração até --at ou os dados mais recentes; ignorada onde OUT aceita só um mapa.</translation>
    </message>
    <message>
        <source>--sheet needs --from and --to, or --span</source>
        <translation>--sheet precisa de --from e --to, ou de --span</translation>
    </message>
    <message>
        <source>there is no display to open a window on; use a command, like &quot;outagemap export map.png --service whatsapp&quot;</source>
        <translation>não há tela para abrir uma janela; use um comando, como “outagemap export map.png --service whatsapp”</translation>
    </message>
</context>
<context>
    <name>feeds</name>
    <message>
        <source>Cloudflare Radar&apos;s outages</source>
        <translation>Interrupções do Cloudflare Radar</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Uma tabela (CSV)</translation>
    </message>
    <message>
        <source>IODA&apos;s alerts</source>
        <translation>Alertas da IODA</translation>
    </message>
    <message>
        <source>IODA&apos;s outage events</source>
        <translation>Eventos de interrupção da IODA</translation>
    </message>
    <message>
        <source>IODA&apos;s signals</source>
        <translation>Sinais da IODA</translation>
    </message>
    <message>
        <source>Outagemap&apos;s feed format (a JSON object a line)</source>
        <translation>O formato do Outagemap (um objeto JSON por linha)</translation>
    </message>
    <message>
        <source>OONI&apos;s counts of measurements</source>
        <translation>Contagens de medições da OONI</translation>
    </message>
    <message>
        <source>A status page (Statuspage)</source>
        <translation>Uma página de status (Statuspage)</translation>
    </message>
    <message>
        <source>the system&apos;s keychain does not answer</source>
        <translation>o chaveiro do sistema não responde</translation>
    </message>
    <message>
        <source>the system&apos;s keychain did not give access</source>
        <translation>o chaveiro do sistema não deu acesso</translation>
    </message>
    <message>
        <source>this system has no keychain that answers (%1): start one (GNOME Keyring, KWallet), or give the token in the environment as OUTAGEMAP_FEED_TOKEN</source>
        <translation>este sistema não tem um chaveiro que responda (%1): inicie um (GNOME Keyring, KWallet) ou dê o token no ambiente como OUTAGEMAP_FEED_TOKEN</translation>
    </message>
</context>
<context>
    <name>outagemap::BreadcrumbBar</name>
    <message>
        <source>Where the selected place lies</source>
        <translation>Onde fica o lugar escolhido</translation>
    </message>
</context>
<context>
    <name>outagemap::ColumnMapping</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Region (code)</source>
        <translation>Região (código)</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Number of reports</source>
        <translation>Número de relatos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Kind of fault</source>
        <translation>Tipo de falha</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Availability (0 to 1)</source>
        <translation>Disponibilidade (0 a 1)</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Column of the table</source>
        <translation>Coluna da tabela</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Dividido por</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Coluna para %1</translation>
    </message>
    <message>
        <source>%1 divided by</source>
        <translation>%1 dividido por</translation>
    </message>
</context>
<context>
    <name>outagemap::CompareModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo de 95%</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Começou</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
</context>
<context>
    <name>outagemap::ComparePanel</name>
    <message>
        <source>Select a region on the map and choose &quot;Compare&quot; (P), or add one here.</source>
        <translation>Escolha uma região no mapa e “Comparar” (P), ou adicione uma aqui.</translation>
    </message>
    <message>
        <source>Times usual of the places compared</source>
        <translation>Vezes o normal dos lugares comparados</translation>
    </message>
    <message>
        <source>Places compared</source>
        <translation>Lugares comparados</translation>
    </message>
    <message>
        <source>Add a place…</source>
        <translation>Adicionar um lugar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Remover todos</translation>
    </message>
</context>
<context>
    <name>outagemap::ComplaintList</name>
    <message>
        <source>Search what users wrote</source>
        <translation>Procurar no que os usuários escreveram</translation>
    </message>
    <message>
        <source>All words, in any order; &quot;words in quotes&quot; as they stand; -word for texts without it</source>
        <translation>Todas as palavras, em qualquer ordem; &quot;entre aspas&quot; tal como estão; -palavra para textos sem ela</translation>
    </message>
    <message>
        <source>Kinds of trouble</source>
        <translation>Tipos de problema</translation>
    </message>
    <message>
        <source>What users wrote</source>
        <translation>O que os usuários escreveram</translation>
    </message>
    <message>
        <source>Nobody wrote anything here in this window.</source>
        <translation>Ninguém escreveu nada aqui nesta janela.</translation>
    </message>
    <message>
        <source>Nobody wrote that here in this window.</source>
        <translation>Ninguém escreveu isso aqui nesta janela.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of trouble and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What a user wrote</source>
        <translation>O que um usuário escreveu</translation>
    </message>
</context>
<context>
    <name>outagemap::ComplaintModel</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n relato</numerusform>
            <numerusform>%n relatos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outagemap::ExportDialog</name>
    <message>
        <source>Export snapshot</source>
        <translation>Exportar instantâneo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
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
        <source>Writing %1 …</source>
        <translation>Gravando %1…</translation>
    </message>
    <message>
        <source>The snapshot is in %1</source>
        <translation>O instantâneo está em %1</translation>
    </message>
    <message>
        <source>Which picture of the series is seen</source>
        <translation>Qual imagem da série se vê</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>A imagem está na área de transferência.</translation>
    </message>
    <message>
        <source>The preset is saved; on the command line it is --preset.</source>
        <translation>A predefinição está salva; na linha de comando é --preset.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Sa&amp;lvar…</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>Cop&amp;iar imagem</translation>
    </message>
    <message>
        <source>%1 of %2: %3 UTC</source>
        <translation>%1 de %2: %3 UTC</translation>
    </message>
    <message>
        <source>A folder for the files</source>
        <translation>Uma pasta para os arquivos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of that name exist already. Replace?</source>
        <translation>
            <numerusform>Já existe %n arquivo com esse nome. Substituir?</numerusform>
            <numerusform>Já existem %n arquivos com esses nomes. Substituir?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nada foi escrito.</translation>
    </message>
    <message>
        <source>Stopped; what was not finished is gone.</source>
        <translation>Interrompido; o que não terminou foi removido.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Interrompendo …</translation>
    </message>
</context>
<context>
    <name>outagemap::ExportForm</name>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>Te&amp;xtos</translation>
    </message>
    <message>
        <source>&amp;House</source>
        <translation>Mar&amp;ca</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>P&amp;reset:</source>
        <translation>P&amp;redefinição:</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>Saves these choices under a name, for here and for the command line</source>
        <translation>Salva estas escolhas com um nome, para aqui e para a linha de comando</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>L&amp;ayout:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>F&amp;ormato:</translation>
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
        <source>Si&amp;ze:</source>
        <translation>Ta&amp;manho:</translation>
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
        <source>Of JPEG pictures and films: less is smaller</source>
        <translation>De imagens JPEG e filmes: menos é menor</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Qualidade:</translation>
    </message>
    <message>
        <source>&amp;Only what the window shows of the map</source>
        <translation>S&amp;ó o que a janela mostra do mapa</translation>
    </message>
    <message>
        <source>Ti&amp;me-line strip</source>
        <translation>Li&amp;nha do tempo</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>Transparent &amp;background</source>
        <translation>&amp;Fundo transparente</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>I&amp;dioma:</translation>
    </message>
    <message>
        <source>the service and where</source>
        <translation>o serviço e onde</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Títul&amp;o:</translation>
    </message>
    <message>
        <source>a line above the time</source>
        <translation>uma linha acima da hora</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>S&amp;ubtítulo:</translation>
    </message>
    <message>
        <source>UTC only</source>
        <translation>apenas UTC</translation>
    </message>
    <message>
        <source>Time zones with commas between: America/New_York, Asia/Jakarta</source>
        <translation>Fusos horários separados por vírgulas: America/New_York, Asia/Jakarta</translation>
    </message>
    <message>
        <source>Time &amp;zones:</source>
        <translation>Fusos &amp;horários:</translation>
    </message>
    <message>
        <source>as much as there is room for</source>
        <translation>tanto quanto couber</translation>
    </message>
    <message>
        <source>one short sentence</source>
        <translation>uma frase curta</translation>
    </message>
    <message>
        <source>whole, in series too</source>
        <translation>inteira, também em séries</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>Le&amp;genda:</translation>
    </message>
    <message>
        <source>Caption of your own</source>
        <translation>Legenda própria</translation>
    </message>
    <message>
        <source>L&amp;ogo…</source>
        <translation>L&amp;ogo…</translation>
    </message>
    <message>
        <source>&amp;No logo</source>
        <translation>S&amp;em logo</translation>
    </message>
    <message>
        <source>&amp;Colour of rule and badge…</source>
        <translation>Cor do &amp;fio e do selo…</translation>
    </message>
    <message>
        <source>Colour of the pa&amp;ge…</source>
        <translation>Cor da pá&amp;gina…</translation>
    </message>
    <message>
        <source>Colour of the te&amp;xt…</source>
        <translation>Cor &amp;do texto…</translation>
    </message>
    <message>
        <source>Colours of the th&amp;eme</source>
        <translation>Cores do te&amp;ma</translation>
    </message>
    <message>
        <source>one map</source>
        <translation>um mapa</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>um filme</translation>
    </message>
    <message>
        <source>a page of small maps</source>
        <translation>uma página de mapas pequenos</translation>
    </message>
    <message>
        <source>a file for each time</source>
        <translation>um arquivo para cada hora</translation>
    </message>
    <message>
        <source>&amp;Make:</source>
        <translation>&amp;Fazer:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>D&amp;e:</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>&amp;Até:</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Every:</source>
        <translation>A ca&amp;da:</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> por segundo</translation>
    </message>
    <message>
        <source>Pict&amp;ures:</source>
        <translation>Ima&amp;gens:</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>como de costume</translation>
    </message>
    <message>
        <source>Save a preset</source>
        <translation>Salvar uma predefinição</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>O nome:</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedActions</name>
    <message>
        <source>Open feed file</source>
        <translation>Abrir arquivo de fonte</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedController</name>
    <message>
        <source>%1. The token is kept until the program ends.</source>
        <translation>%1. O token é mantido até o programa terminar.</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedEditDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>Adicionar uma fonte</translation>
    </message>
    <message>
        <source>Edit the feed</source>
        <translation>Editar a fonte</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>The feed is tried</source>
        <translation>A fonte está sendo testada</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>O que falta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Ready feeds</source>
        <translation>Fontes prontas</translation>
    </message>
    <message>
        <source>An address, file or folder of your own</source>
        <translation>Um endereço, arquivo ou pasta seus</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>%1. Without a keychain the token is kept in memory only, until the program ends.</source>
        <translation>%1. Sem chaveiro, o token fica apenas na memória até o programa terminar.</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedForm</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Address, file or folder</source>
        <translation>Endereço, arquivo ou pasta</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Arquivo…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Pasta…</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Only when asked for</source>
        <translation>Só quando pedido</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>A cada %1</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>&amp;Ler</translation>
    </message>
    <message>
        <source>It needs a &amp;token</source>
        <translation>Precisa de um &amp;token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain; never in the cache, a log or a message.</source>
        <translation>Fica no chaveiro do sistema; nunca no cache, em um registro ou em uma mensagem.</translation>
    </message>
    <message>
        <source>Found out by reading</source>
        <translation>Descoberto na leitura</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Of lines that name none: small letters, digits and -</source>
        <translation>Das linhas que não citam nenhum: minúsculas, dígitos e -</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Serviço</translation>
    </message>
    <message>
        <source>The line that its licence asks for; it stands on every snapshot</source>
        <translation>A linha que sua licença pede; aparece em cada instantâneo</translation>
    </message>
    <message>
        <source>&amp;Credit</source>
        <translation>&amp;Crédito</translation>
    </message>
    <message>
        <source>For a database: sent to the address by POST</source>
        <translation>Para um banco de dados: enviado ao endereço por POST</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>Con&amp;sulta</translation>
    </message>
    <message>
        <source>Columns of the table; leave them empty where they have the fields&apos; names</source>
        <translation>Colunas da tabela; vazias se têm os nomes dos campos</translation>
    </message>
    <message>
        <source>An address (http or https), a file, or a folder whose new files are read.</source>
        <translation>Um endereço (http ou https), um arquivo ou uma pasta cujos arquivos novos são lidos.</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licença: %1</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Crédito: %1</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>Folder of feed files</source>
        <translation>Pasta de arquivos de fontes</translation>
    </message>
    <message>
        <source>Feed file</source>
        <translation>Arquivo de fonte</translation>
    </message>
    <message>
        <source>Feeds (*.ndjson *.ndjson.gz *.json *.jsonl *.csv *.gz *.zst);;All files (*)</source>
        <translation>Fontes (*.ndjson *.ndjson.gz *.json *.jsonl *.csv *.gz *.zst);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedPreviewPane</name>
    <message>
        <source>What would be stored</source>
        <translation>O que seria armazenado</translation>
    </message>
    <message>
        <source>&quot;Try it&quot; fetches the feed once and shows here what would be stored. Nothing is stored then.</source>
        <translation>“Testar” lê a fonte uma vez e mostra aqui o que seria armazenado. Nada é armazenado.</translation>
    </message>
    <message>
        <source>First items</source>
        <translation>Primeiros itens</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Lines that could not be used</source>
        <translation>Linhas que não puderam ser usadas</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Aguardando %1…</translation>
    </message>
    <message>
        <source>It went wrong: %1</source>
        <translation>Deu errado: %1</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Formato: %1</translation>
    </message>
    <message>
        <source>Would be stored: %1 reports, %2 measurements, %3 notices</source>
        <translation>Seriam armazenados: %1 relatos, %2 medições, %3 comunicados</translation>
    </message>
    <message>
        <source>There is nothing in it that could be stored.</source>
        <translation>Não há nada nela que possa ser armazenado.</translation>
    </message>
    <message>
        <source>Only the beginning was looked at.</source>
        <translation>Só o começo foi examinado.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Serviços: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n região</numerusform>
            <numerusform>%n regiões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used</source>
        <translation>
            <numerusform>%n linha não pôde ser usada</numerusform>
            <numerusform>%n linhas não puderam ser usadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are fine, but nothing for the map</source>
        <translation>
            <numerusform>%n linha está certa, mas não serve para o mapa</numerusform>
            <numerusform>%n linhas estão certas, mas não servem para o mapa</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n relato</numerusform>
            <numerusform>%n relatos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 de %2 falharam</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedStatus</name>
    <message>
        <source>State of the feeds</source>
        <translation>Estado das fontes</translation>
    </message>
    <message>
        <source>Reading a feed</source>
        <translation>Lendo uma fonte</translation>
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
    <name>outagemap::FeedTableModel</name>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>not read to its end yet</source>
        <translation>ainda não lida até o fim</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bem</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Última leitura</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Unusable lines</source>
        <translation>Linhas inutilizáveis</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n ano</numerusform>
            <numerusform>%n anos</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <translation>aguardando o servidor</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 linhas</translation>
    </message>
    <message>
        <source>%1 rows a second</source>
        <translation>%1 linhas por segundo</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>faltam %1 s</translation>
    </message>
    <message>
        <source>off line: it is read as soon as there is a network</source>
        <translation>off-line: lida assim que houver rede</translation>
    </message>
    <message>
        <source>the server asks to come back later: %1</source>
        <translation>o servidor pede para voltar mais tarde: %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>recusado: %1</translation>
    </message>
    <message>
        <source>failing: %1</source>
        <translation>com falha: %1</translation>
    </message>
    <message>
        <source>when asked for</source>
        <translation>quando pedido</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>já</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>Behind now</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima vez</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedsDialog</name>
    <message>
        <source>Feeds</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>A feed is a file or an address that reports, measurements or notices are read from. The program makes no connection that you did not ask for.</source>
        <translation>Uma fonte é um arquivo ou endereço de onde se leem relatos, medições ou comunicados. O programa não faz nenhuma conexão que você não tenha pedido.</translation>
    </message>
    <message>
        <source>Lines that could not be used</source>
        <translation>Linhas que não puderam ser usadas</translation>
    </message>
    <message>
        <source>Lines that could not be used are listed here, with the reason.</source>
        <translation>Aqui são listadas as linhas que não puderam ser usadas, com o motivo.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
    <message>
        <source>Remove the feed?</source>
        <translation>Remover a fonte?</translation>
    </message>
    <message>
        <source>%1 will not be read any more. What was read from it stays.</source>
        <translation>%1 não será mais lida. O que foi lido fica.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>About the feed</source>
        <translation>Sobre a fonte</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>&amp;Read now</source>
        <translation>&amp;Ler agora</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>There are no feeds yet.</source>
        <translation>Ainda não há fontes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Crédito: %1</translation>
    </message>
    <message>
        <source>Credit: %1 (%2)</source>
        <translation>Crédito: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>outagemap::HelpActions</name>
    <message>
        <source>Reports: what users complained of in the window, each reporter once in six hours.</source>
        <translation>Relatos: aquilo de que os usuários reclamaram na janela, cada um uma vez a cada seis horas.</translation>
    </message>
    <message>
        <source>Expected: the reports usual in that place at that hour of the week, learned from up to eight weeks so that past outages do not raise it. The grey band of the curves is where nineteen of twenty ordinary counts lie.</source>
        <translation>Esperados: os relatos normais naquele lugar àquela hora da semana, aprendidos de até oito semanas sem que falhas passadas os elevem. A faixa cinza das curvas abrange dezenove de cada vinte contagens normais.</translation>
    </message>
    <message>
        <source>Times usual: (reports + a) / (expected + a). The small number a is estimated from all countries at that time and keeps small places from flickering. The 95 % interval says where the true value lies, nineteen times of twenty.</source>
        <translation>Vezes o normal: (relatos + a) / (esperados + a). O pequeno número a é estimado com todos os países naquele momento e evita que lugares pequenos pisquem. O intervalo de 95% diz onde está o valor real, dezenove em cada vinte vezes.</translation>
    </message>
    <message>
        <source>Classes: none, possible (from 1.5 times usual), moderate (3), heavy (10), severe (30). The limits are fixed, so that two maps can be compared.</source>
        <translation>Classes: nenhuma, possível (a partir de 1,5 vez o normal), moderada (3), forte (10), grave (30). Os limites são fixos para que dois mapas possam ser comparados.</translation>
    </message>
    <message>
        <source>Too little data (hatched): less than half a report would be expected there in the window, and there is no evidence. It is not the same as none.</source>
        <translation>Dados insuficientes (hachurado): na janela seria esperado menos de meio relato, e não há evidência. Não é o mesmo que nenhuma.</translation>
    </message>
    <message>
        <source>Incident: a time in which a place is worse than usual beyond doubt; its beginning is estimated, and is not the moment at which it was noticed.</source>
        <translation>Incidente: um período em que um lugar está sem dúvida pior que o normal; o início é estimado, não o momento em que foi notado.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>O que significam os números</translation>
    </message>
    <message>
        <source>On the map:</source>
        <translation>No mapa:</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>the next region in that direction</source>
        <translation>a próxima região nessa direção</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation>Shift+Setas</translation>
    </message>
    <message>
        <source>move the map</source>
        <translation>mover o mapa</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>show the selected region as large as it goes</source>
        <translation>mostrar a região escolhida o maior possível</translation>
    </message>
    <message>
        <source>Escape, Backspace</source>
        <translation>Esc, Backspace</translation>
    </message>
    <message>
        <source>up to what it lies in</source>
        <translation>subir ao que a contém</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>play or pause</source>
        <translation>reproduzir ou pausar</translation>
    </message>
    <message>
        <source>In the list of services:</source>
        <translation>Na lista de serviços:</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing happened that would have to be told.</source>
        <translation>Não aconteceu nada que precise ser contado.</translation>
    </message>
    <message>
        <source>Diagnostic information is in the clipboard. It holds no places, addresses or texts.</source>
        <translation>As informações de diagnóstico estão na área de transferência. Não contêm lugares, endereços nem textos.</translation>
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
        <source>Data:</source>
        <translation>Dados:</translation>
    </message>
    <message>
        <source>Feeds shown:</source>
        <translation>Fontes mostradas:</translation>
    </message>
    <message>
        <source>Libraries:</source>
        <translation>Bibliotecas:</translation>
    </message>
    <message>
        <source>About Outagemap</source>
        <translation>Sobre o Outagemap</translation>
    </message>
    <message>
        <source>Per million people: (reports + a) / (million inhabitants + a / the world&apos;s rate), with the same a: where few people live the value is drawn towards the world&apos;s rate.</source>
        <translation>Por milhão de habitantes: (relatos + a) / (milhões de habitantes + a / a taxa mundial), com o mesmo a: onde vive pouca gente, o valor se aproxima da taxa mundial.</translation>
    </message>
    <message>
        <source>Failing share: (failed + s / 21) / (tested + s), of the measurements of probe networks. One of 21 fails when nothing is wrong; s, estimated from all places and at most 20, draws the share there where few were made.</source>
        <translation>Proporção com falha: (com falha + s / 21) / (feitas + s), das medições de redes de sondas. Uma em 21 falha quando nada está errado; s, estimado a partir de todos os lugares e no máximo 20, aproxima a proporção desse valor onde há poucas.</translation>
    </message>
    <message>
        <source>Evidence: the chance that as much would be seen if nothing were wrong (for reports by the Poisson or, where ordinary hours vary more, the negative binomial distribution; for measurements the beta-binomial). 0.001 is one chance in a thousand. It is asked for before a class above &quot;possible&quot; is given, adjusted for the number of regions looked at. As a measure of the map it is the number of zeros: 3 is one in a thousand.</source>
        <translation>Evidência: a probabilidade de ver tanto se nada estivesse errado (para relatos pela distribuição de Poisson ou, onde as horas comuns variam mais, pela binomial negativa; para medições pela beta-binomial). 0,001 é uma em mil. É exigida antes de dar uma classe acima de “possível”, ajustada ao número de regiões. Como medida do mapa é o número de zeros: 3 é uma em mil.</translation>
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
        <source>%1 - Outagemap</source>
        <translation>%1 - Outagemap</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Take all places out of the comparison?</source>
        <translation>Remover todos os lugares da comparação?</translation>
    </message>
</context>
<context>
    <name>outagemap::MapSession</name>
    <message numerus="yes">
        <source>Up to %n place(s) can be compared; take one out first.</source>
        <translation>
            <numerusform>É possível comparar no máximo %n lugar; tire um antes.</numerusform>
            <numerusform>É possível comparar no máximo %n lugares; tire um antes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outagemap::MapStyleMenu</name>
    <message>
        <source>&amp;Classes and colours</source>
        <translation>&amp;Classes e cores</translation>
    </message>
    <message>
        <source>&amp;Number of classes</source>
        <translation>&amp;Número de classes</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;ores</translation>
    </message>
</context>
<context>
    <name>outagemap::MapView</name>
    <message>
        <source>Map of the world</source>
        <translation>Mapa do mundo</translation>
    </message>
    <message>
        <source>Arrow keys go from region to region, Enter shows one large, Escape goes up.</source>
        <translation>As setas vão de região em região, Enter mostra uma grande, Esc sobe.</translation>
    </message>
</context>
<context>
    <name>outagemap::MeridianMenu</name>
    <message>
        <source>Central &amp;meridian</source>
        <translation>&amp;Meridiano central</translation>
    </message>
    <message>
        <source>&amp;Europe and Africa (0°)</source>
        <translation>&amp;Europa e África (0°)</translation>
    </message>
    <message>
        <source>&amp;Americas (90° W)</source>
        <translation>&amp;Américas (90° O)</translation>
    </message>
    <message>
        <source>&amp;Asia (90° E)</source>
        <translation>Á&amp;sia (90° L)</translation>
    </message>
    <message>
        <source>&amp;Indonesia (118° E)</source>
        <translation>&amp;Indonésia (118° L)</translation>
    </message>
    <message>
        <source>&amp;Pacific (180°)</source>
        <translation>&amp;Pacífico (180°)</translation>
    </message>
    <message>
        <source>That of the &amp;selected region</source>
        <translation>O da &amp;região escolhida</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Outro…</translation>
    </message>
    <message>
        <source>Central meridian</source>
        <translation>Meridiano central</translation>
    </message>
    <message>
        <source>Degrees east (west: negative):</source>
        <translation>Graus leste (oeste: negativo):</translation>
    </message>
</context>
<context>
    <name>outagemap::NoticeList</name>
    <message>
        <source>No notice within a day.</source>
        <translation>Nenhum comunicado em um dia.</translation>
    </message>
    <message>
        <source>What was published</source>
        <translation>O que foi publicado</translation>
    </message>
</context>
<context>
    <name>outagemap::NoticeModel</name>
    <message>
        <source>cause: %1</source>
        <translation>causa: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Regions: %1</source>
        <translation>Regiões: %1</translation>
    </message>
</context>
<context>
    <name>outagemap::Notifier</name>
    <message>
        <source>Show Outagemap</source>
        <translation>Mostrar o Outagemap</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>%1 has problems since %2.</source>
        <translation>%1 tem problemas desde %2.</translation>
    </message>
    <message>
        <source>%1 has problems.</source>
        <translation>%1 tem problemas.</translation>
    </message>
    <message>
        <source>The problems of %1 are over.</source>
        <translation>Os problemas de %1 terminaram.</translation>
    </message>
    <message>
        <source>%1: %2 has problems since %3.</source>
        <translation>%1: %2 tem problemas desde %3.</translation>
    </message>
    <message>
        <source>%1: the problems of %2 are over.</source>
        <translation>%1: os problemas de %2 terminaram.</translation>
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
        <translation>Procurar qualquer coisa</translation>
    </message>
    <message>
        <source>A service, a place, a time (20:50, 2017-05-03 20:50) or a command</source>
        <translation>Um serviço, um lugar, uma hora (20:50, 2017-05-03 20:50) ou um comando</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>service</source>
        <translation>serviço</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>go to this time</source>
        <translation>ir a esta hora</translation>
    </message>
</context>
<context>
    <name>outagemap::PlainTextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Abrir o link</translation>
    </message>
</context>
<context>
    <name>outagemap::RegionPanel</name>
    <message>
        <source>Selected region</source>
        <translation>Região escolhida</translation>
    </message>
    <message>
        <source>Figures of the selected region</source>
        <translation>Números da região escolhida</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Put it beside other places</source>
        <translation>Colocá-la ao lado de outros lugares</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Show it as large as it goes</source>
        <translation>Mostrá-la o maior possível</translation>
    </message>
    <message>
        <source>Reports over time</source>
        <translation>Relatos ao longo do tempo</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Local time %1 %2</source>
        <translation>Hora local %1 %2</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Ainda não se sabe nada</translation>
    </message>
    <message>
        <source>%1 reports, %2 expected</source>
        <translation>%1 relatos, %2 esperados</translation>
    </message>
    <message>
        <source>%1 times usual (95 %: %2 to %3)</source>
        <translation>%1 vezes o normal (95%: de %2 a %3)</translation>
    </message>
    <message>
        <source>%1 times usual</source>
        <translation>%1 vezes o normal</translation>
    </message>
    <message>
        <source>%1 reports per million people</source>
        <translation>%1 relatos por milhão de habitantes</translation>
    </message>
    <message>
        <source>%1 of %2 measurements failing</source>
        <translation>%1 de %2 medições com falha</translation>
    </message>
    <message>
        <source>If nothing were wrong, the chance to see as much: %1</source>
        <translation>Se nada estivesse errado, a probabilidade de ver tanto: %1</translation>
    </message>
    <message>
        <source>Incident from %1 to %2, at its worst %3 times usual</source>
        <translation>Incidente de %1 a %2, no pior momento %3 vezes o normal</translation>
    </message>
    <message>
        <source>Incident since %1 (for %2), at its worst %3 times usual</source>
        <translation>Incidente desde %1 (há %2), no pior momento %3 vezes o normal</translation>
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
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>outagemap::RetentionPage</name>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>Counted back from the newest data of each feed. What is older goes little by little, while nothing else is done.</source>
        <translation>Contado para trás a partir dos dados mais recentes de cada fonte. O que é mais antigo sai aos poucos, quando não há mais nada a fazer.</translation>
    </message>
    <message>
        <source>Keep &amp;reports and complaints</source>
        <translation>Manter &amp;relatos e reclamações</translation>
    </message>
    <message>
        <source>Keep counts of &amp;five minutes</source>
        <translation>Manter contagens de &amp;cinco minutos</translation>
    </message>
    <message>
        <source>Keep counts of &amp;hours, and notices</source>
        <translation>Manter contagens por &amp;hora e comunicados</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>&amp;Size of the cache, at most</source>
        <translation>&amp;Tamanho do cache, no máximo</translation>
    </message>
</context>
<context>
    <name>outagemap::ServiceList</name>
    <message>
        <source>Find a service</source>
        <translation>Procurar um serviço</translation>
    </message>
    <message>
        <source>By trouble</source>
        <translation>Por gravidade</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>Order of the services</source>
        <translation>Ordem dos serviços</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
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
        <translation>desde %1 UTC</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 reports in the last hour</source>
        <translation>%1 relatos na última hora</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
</context>
<context>
    <name>outagemap::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Ficar na bandeja quando a janela for fechada</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Mostrar nomes</translation>
    </message>
    <message>
        <source>Show meridians and parallels</source>
        <translation>Mostrar meridianos e paralelos</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) a second</source>
        <translation>
            <numerusform>%n passo por segundo</numerusform>
            <numerusform>%n passos por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Speed of playing</source>
        <translation>&amp;Velocidade de reprodução</translation>
    </message>
    <message>
        <source>Begin anew at the end</source>
        <translation>Recomeçar no fim</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Fusos horários</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Time &amp;zones</source>
        <translation>&amp;Fusos horários</translation>
    </message>
    <message>
        <source>Tell me when an incident begins or ends</source>
        <translation>Avisar-me quando um incidente começar ou terminar</translation>
    </message>
    <message>
        <source>Services to be told of</source>
        <translation>Serviços sobre os quais avisar</translation>
    </message>
    <message>
        <source>&amp;Services (none: favourites)</source>
        <translation>&amp;Serviços (nenhum: favoritos)</translation>
    </message>
    <message>
        <source>Codes of regions, with commas between</source>
        <translation>Códigos de regiões, separados por vírgulas</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Lugares</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silêncio</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silêncio a partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silêncio até</translation>
    </message>
    <message>
        <source>Looked at every minute while the program runs, whatever the map shows.</source>
        <translation>Verificado a cada minuto enquanto o programa está aberto, seja o que for que o mapa mostre.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
</context>
<context>
    <name>outagemap::ShareActions</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 não pode ser gravado: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Gravado em %1</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>A imagem está na área de transferência.</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>A tabela está na área de transferência.</translation>
    </message>
    <message>
        <source>The caption is in the clipboard.</source>
        <translation>O texto está na área de transferência.</translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>O link está na área de transferência.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salvar a tabela</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Salvar a visualização</translation>
    </message>
    <message>
        <source>Views (*.outagemap)</source>
        <translation>Visualizações (*.outagemap)</translation>
    </message>
    <message>
        <source>Open a view</source>
        <translation>Abrir uma visualização</translation>
    </message>
    <message>
        <source>Views (*.outagemap);;All files (*)</source>
        <translation>Visualizações (*.outagemap);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>There is no data about %1 here: add a feed that has it.</source>
        <translation>Aqui não há dados sobre %1: adicione uma fonte que os tenha.</translation>
    </message>
    <message>
        <source>There is no data about %1 at %2 here.</source>
        <translation>Aqui não há dados sobre %1 em %2.</translation>
    </message>
    <message>
        <source>The map here does not have: %1.</source>
        <translation>O mapa daqui não tem: %1.</translation>
    </message>
    <message>
        <source>The view is shown.</source>
        <translation>A visualização está sendo mostrada.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Ainda não há nada a exportar.</translation>
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
    <name>outagemap::TimePlot</name>
    <message>
        <source>failing share, %</source>
        <translation>proporção com falha, %</translation>
    </message>
    <message>
        <source>reports per %1 min; grey: what is usual</source>
        <translation>relatos a cada %1 min; cinza: o normal</translation>
    </message>
    <message>
        <source>reports per %1 min</source>
        <translation>relatos a cada %1 min</translation>
    </message>
</context>
<context>
    <name>outagemap::TimelinePlot</name>
    <message>
        <source>Reports over time</source>
        <translation>Relatos ao longo do tempo</translation>
    </message>
    <message>
        <source>Incident since %1 (%2), at its worst %3 times usual</source>
        <translation>Incidente desde %1 (%2), no pior momento %3 vezes o normal</translation>
    </message>
    <message numerus="yes">
        <source>and %n more notices</source>
        <translation>
            <numerusform>e mais %n comunicado</numerusform>
            <numerusform>e mais %n comunicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice (%1): %2</source>
        <translation>Comunicado (%1): %2</translation>
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
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Begin anew at the end</source>
        <translation>Recomeçar no fim</translation>
    </message>
    <message>
        <source>Follow the newest data</source>
        <translation>Seguir os dados mais recentes</translation>
    </message>
    <message>
        <source>Choose time zones</source>
        <translation>Escolher fusos horários</translation>
    </message>
    <message>
        <source>Zones…</source>
        <translation>Fusos…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>Velocidade de reprodução</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <comment>speed of playing</comment>
        <translation>%1 passos/s</translation>
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
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Which services have problems: the worst first, with the reports of the last day. Choose one to see it on the map.</source>
        <translation>Quais serviços têm problemas: primeiro os piores, com os relatos do último dia. Escolha um para vê-lo no mapa.</translation>
    </message>
    <message>
        <source>Where: the darker, the more trouble than usual; hatched is too little data. Point at a place for its figures, click to select it, double click to show it large. Escape goes back up.</source>
        <translation>Onde: quanto mais escuro, mais problemas que o normal; hachurado é dados insuficientes. Aponte um lugar para ver os números, clique para escolhê-lo, clique duplo para vê-lo grande. Esc volta acima.</translation>
    </message>
    <message>
        <source>What the colours mean, how long a window is counted, and whether areas, countries or their parts are drawn.</source>
        <translation>O que as cores significam, quanto dura a janela e se são desenhadas áreas, países ou suas partes.</translation>
    </message>
    <message>
        <source>Since when: the reports of the selected place, what is usual in grey, incidents above. Drag the window, or press Space to play.</source>
        <translation>Desde quando: os relatos do lugar escolhido, o normal em cinza, incidentes acima. Arraste a janela ou pressione Espaço para reproduzir.</translation>
    </message>
    <message>
        <source>The same in figures. Beside it: the selected place, and places compared.</source>
        <translation>O mesmo em números. Ao lado: o lugar escolhido e os lugares comparados.</translation>
    </message>
    <message>
        <source>What users write, and what was published.</source>
        <translation>O que os usuários escrevem e o que foi publicado.</translation>
    </message>
    <message>
        <source>What is going on. File &gt; Feeds turns on real feeds; Ctrl+K finds anything.</source>
        <translation>O que está acontecendo. Arquivo &gt; Fontes ativa fontes reais; Ctrl+K procura qualquer coisa.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
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
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
</context>
<context>
    <name>outagemap::WelcomeBar</name>
    <message>
        <source>Take the tour</source>
        <translation>Fazer o tour</translation>
    </message>
    <message>
        <source>Turn on real feeds…</source>
        <translation>Ativar fontes reais…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Welcome. The built-in replay is being read: the WhatsApp outage of 3 May 2017.</source>
        <translation>Boas-vindas. A reconstrução incluída está sendo lida: a queda do WhatsApp de 3 de maio de 2017.</translation>
    </message>
    <message>
        <source>Built-in replay: the WhatsApp outage of 3 May 2017, reconstructed. Nothing is live or fetched until you turn on a feed.</source>
        <translation>Reconstrução incluída: a queda do WhatsApp de 3 de maio de 2017. Nada é ao vivo nem é baixado até que você ative uma fonte.</translation>
    </message>
</context>
<context>
    <name>outagemap::WindowDocks</name>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiões</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
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
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Linha do tempo</translation>
    </message>
</context>
<context>
    <name>outagemap::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Feeds…</source>
        <translation>&amp;Fontes…</translation>
    </message>
    <message>
        <source>&amp;Open feed file…</source>
        <translation>&amp;Abrir arquivo de fonte…</translation>
    </message>
    <message>
        <source>Add feed &amp;URL…</source>
        <translation>Adicionar &amp;URL de fonte…</translation>
    </message>
    <message>
        <source>Read the built-in &amp;replay</source>
        <translation>Ler a &amp;reconstrução incluída</translation>
    </message>
    <message>
        <source>Open &amp;view…</source>
        <translation>Abrir &amp;visualização…</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>Sal&amp;var visualização…</translation>
    </message>
    <message>
        <source>&amp;Export snapshot…</source>
        <translation>&amp;Exportar instantâneo…</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>Salvar &amp;tabela…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Procurar qualquer coisa…</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Copiar &amp;imagem</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Copiar &amp;tabela</translation>
    </message>
    <message>
        <source>Copy &amp;caption</source>
        <translation>Copiar te&amp;xto</translation>
    </message>
    <message>
        <source>Copy &amp;link to this view</source>
        <translation>Copiar &amp;link desta visualização</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
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
        <source>Zoom to the selected &amp;region</source>
        <translation>Ampliar a re&amp;gião escolhida</translation>
    </message>
    <message>
        <source>&amp;Up to what it lies in</source>
        <translation>&amp;Subir ao que a contém</translation>
    </message>
    <message>
        <source>&amp;Compare the selected region</source>
        <translation>&amp;Comparar a região escolhida</translation>
    </message>
    <message>
        <source>La&amp;bels</source>
        <translation>Rótul&amp;os</translation>
    </message>
    <message>
        <source>&amp;Graticule</source>
        <translation>Grade de &amp;coordenadas</translation>
    </message>
    <message>
        <source>&amp;Cities</source>
        <translation>&amp;Cidades</translation>
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
        <source>&amp;High contrast</source>
        <translation>Alto &amp;contraste</translation>
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
        <source>&amp;Faster</source>
        <translation>Mais &amp;rápido</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Mais &amp;lento</translation>
    </message>
    <message>
        <source>L&amp;oop</source>
        <translation>Rep&amp;etir</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>Ao &amp;vivo</translation>
    </message>
    <message>
        <source>&amp;Longer window</source>
        <translation>Janela mais lon&amp;ga</translation>
    </message>
    <message>
        <source>S&amp;horter window</source>
        <translation>Janela mais &amp;curta</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hour(s)</source>
        <translation>
            <numerusform>Mostrar %n hora</numerusform>
            <numerusform>Mostrar %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n day(s)</source>
        <translation>
            <numerusform>Mostrar %n dia</numerusform>
            <numerusform>Mostrar %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Time &amp;zones…</source>
        <translation>&amp;Fusos horários…</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Janela</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restaurar disposição</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Tela &amp;cheia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Tour</translation>
    </message>
    <message>
        <source>What the &amp;figures mean</source>
        <translation>O que significam os &amp;números</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>T&amp;eclas</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>Re&amp;gistro…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostic information</source>
        <translation>Copiar informações de &amp;diagnóstico</translation>
    </message>
    <message>
        <source>&amp;About Outagemap</source>
        <translation>&amp;Sobre o Outagemap</translation>
    </message>
    <message>
        <source>Add a place to compare</source>
        <translation>Adicionar um lugar para comparar</translation>
    </message>
</context>
<context>
    <name>outagemap::ZoneClocks</name>
    <message>
        <source>Time shown</source>
        <translation>Hora mostrada</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aqui</translation>
    </message>
</context>
<context>
    <name>outagemap::ZonesDialog</name>
    <message>
        <source>Time zones</source>
        <translation>Fusos horários</translation>
    </message>
    <message numerus="yes">
        <source>Zones shown beside UTC, the computer&apos;s and the region&apos;s own (%n at most):</source>
        <translation>
            <numerusform>Fusos mostrados junto de UTC, do computador e da região (no máximo %n):</numerusform>
            <numerusform>Fusos mostrados junto de UTC, do computador e da região (no máximo %n):</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a city</source>
        <translation>Procurar uma cidade</translation>
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
        <translation>%1: em ordem, %2 relatos brutos e %3 reclamações em %4 bytes
</translation>
    </message>
    <message>
        <source>%1 is damaged; `outagemap cache repair` saves what can be read</source>
        <translation>%1 está danificado; `outagemap cache repair` salva o que se pode ler</translation>
    </message>
    <message>
        <source>%1: made anew from %2 rows; the file as it was is kept as %3
</source>
        <translation>%1: refeito com %2 linhas; o arquivo como estava fica guardado como %3
</translation>
    </message>
    <message>
        <source>could not be read: %1
</source>
        <translation>não pôde ser lido: %1
</translation>
    </message>
    <message>
        <source>--%1 is a number of days from 1 to 36500</source>
        <translation>--%1 é um número de dias de 1 a 36500</translation>
    </message>
    <message>
        <source>--size is a number of megabytes, 0 for no limit</source>
        <translation>--size é um número de megabytes, 0 para sem limite</translation>
    </message>
    <message>
        <source>raw reports %1 days, five minutes %2 days, hours %3 days, at most %4 MB (0: no limit)
</source>
        <translation>relatos brutos %1 dias, cinco minutos %2 dias, horas %3 dias, no máximo %4 MB (0: sem limite)
</translation>
    </message>
    <message>
        <source>Checks the cache, repairs a damaged one, or sets how long what is kept in it.</source>
        <translation>Verifica o cache, repara um danificado ou define por quanto tempo cada coisa é guardada.</translation>
    </message>
    <message>
        <source>check, repair or keep</source>
        <translation>check, repair ou keep</translation>
    </message>
    <message>
        <source>keep: raw reports and complaints, counted back from the newest of their feed.</source>
        <translation>keep: relatos brutos e reclamações, contando para trás do mais recente da fonte.</translation>
    </message>
    <message>
        <source>keep: counts of five minutes.</source>
        <translation>keep: contagens de cinco minutos.</translation>
    </message>
    <message>
        <source>keep: counts of hours and days.</source>
        <translation>keep: contagens de horas e dias.</translation>
    </message>
    <message>
        <source>keep: largest size of the file; the oldest raw reports go first.</source>
        <translation>keep: tamanho máximo do arquivo; os relatos brutos mais antigos saem primeiro.</translation>
    </message>
    <message>
        <source>say check, repair or keep</source>
        <translation>indique check, repair ou keep</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of check, repair, keep</source>
        <translation>“%1” não é check, repair nem keep</translation>
    </message>
    <message>
        <source>Lists the feeds, and what was read once beside them (with --all).</source>
        <translation>Lista as fontes e, com --all, o que foi lido uma vez.</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>Imprime um documento JSON.</translation>
    </message>
    <message>
        <source>Also what was read without being on the list.</source>
        <translation>Também o que foi lido sem estar na lista.</translation>
    </message>
    <message>
        <source>Lists ready feeds for `feeds add ID`.</source>
        <translation>Lista fontes prontas para `feeds add ID`.</translation>
    </message>
    <message>
        <source>The feed&apos;s number, as `feeds list` shows it.</source>
        <translation>O número da fonte, como mostra `feeds list`.</translation>
    </message>
    <message>
        <source>name at least one feed by its number</source>
        <translation>indique pelo menos uma fonte pelo número</translation>
    </message>
    <message>
        <source>Takes feeds off the list, and their tokens out of the keychain. What was read from them stays.</source>
        <translation>Tira fontes da lista e seus tokens do chaveiro. O que foi lido delas fica.</translation>
    </message>
    <message>
        <source>Pauses feeds: they stay on the list and are not read.</source>
        <translation>Pausa fontes: ficam na lista e não são lidas.</translation>
    </message>
    <message>
        <source>Ends the pause of feeds.</source>
        <translation>Termina a pausa de fontes.</translation>
    </message>
    <message>
        <source>Usage: outagemap feeds COMMAND

Commands:
</source>
        <translation>Uso: outagemap feeds COMANDO

Comandos:
</translation>
    </message>
    <message>
        <source>say what to do: list, add, test …</source>
        <translation>indique o que fazer: list, add, test …</translation>
    </message>
    <message>
        <source>there is no &quot;feeds %1&quot;</source>
        <translation>não existe “feeds %1”</translation>
    </message>
    <message>
        <source>there is no feed number %1 (see: outagemap feeds list)</source>
        <translation>não há fonte número %1 (veja: outagemap feeds list)</translation>
    </message>
    <message>
        <source>format: %1
</source>
        <translation>formato: %1
</translation>
    </message>
    <message>
        <source>would store %1 reports, %2 measurements, %3 notices%4; rejected %5, skipped %6
</source>
        <translation>guardaria %1 relatos, %2 medições, %3 comunicados%4; rejeitados %5, pulados %6
</translation>
    </message>
    <message>
        <source> (and more: only the beginning was looked at)</source>
        <translation> (e mais: só o começo foi olhado)</translation>
    </message>
    <message>
        <source>from %1 to %2, %3 regions
</source>
        <translation>de %1 a %2, %3 regiões
</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
    <message>
        <source>Fetches a feed once and shows what would be stored. Stores nothing.</source>
        <translation>Lê uma fonte uma vez e mostra o que seria guardado. Não guarda nada.</translation>
    </message>
    <message>
        <source>An address, a file, a folder, an id of the catalogue, or a number of the list.</source>
        <translation>Um endereço, um arquivo, uma pasta, um id do catálogo ou um número da lista.</translation>
    </message>
    <message>
        <source>What a feed of the catalogue asks for.</source>
        <translation>O que uma fonte do catálogo pede.</translation>
    </message>
    <message>
        <source>name the feed</source>
        <translation>indique a fonte</translation>
    </message>
    <message>
        <source>Reads feeds of the list now: those that are named, or all that are not paused.</source>
        <translation>Lê agora fontes da lista: as indicadas ou todas as não pausadas.</translation>
    </message>
    <message>
        <source>there is no feed to fetch (see: outagemap feeds --help)</source>
        <translation>não há fonte para ler (veja: outagemap feeds --help)</translation>
    </message>
    <message>
        <source>Keeps all feeds of the list read, each at its interval, until it is stopped (Ctrl+C).</source>
        <translation>Mantém lidas todas as fontes da lista, cada uma em seu intervalo, até ser parado (Ctrl+C).</translation>
    </message>
    <message>
        <source>Ends after that time.</source>
        <translation>Termina depois desse tempo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>a feed is read every %1 seconds at most</source>
        <translation>uma fonte é lida no máximo a cada %1 segundos</translation>
    </message>
    <message>
        <source>What to call it.</source>
        <translation>Como chamá-la.</translation>
    </message>
    <message>
        <source>How often to read it (10m, 1h), or never: only when asked to.</source>
        <translation>Com que frequência lê-la (10m, 1h), ou never: só quando pedido.</translation>
    </message>
    <message>
        <source>Its format, if that is not found out: ndjson, csv, ooni, ioda-events, ioda-alerts, ioda-signals, cloudflare, statuspage.</source>
        <translation>O formato, se não for descoberto: ndjson, csv, ooni, ioda-events, ioda-alerts, ioda-signals, cloudflare, statuspage.</translation>
    </message>
    <message>
        <source>The service of lines that name none.</source>
        <translation>O serviço das linhas que não indicam nenhum.</translation>
    </message>
    <message>
        <source>For CSV: which column holds which field.</source>
        <translation>Para CSV: qual coluna tem qual campo.</translation>
    </message>
    <message>
        <source>Sent by POST, as ClickHouse wants it; @FILE reads it from a file.</source>
        <translation>Enviado por POST, como quer o ClickHouse; @FILE lê de um arquivo.</translation>
    </message>
    <message>
        <source>The credit line of its licence.</source>
        <translation>A linha de crédito da licença.</translation>
    </message>
    <message>
        <source>Its licence.</source>
        <translation>A licença.</translation>
    </message>
    <message>
        <source>Reads a token from standard input and keeps it in the system&apos;s keychain.</source>
        <translation>Lê um token da entrada padrão e o guarda no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>The header that the token is sent in (else Authorization).</source>
        <translation>O cabeçalho em que o token é enviado (senão, Authorization).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form NAME=VALUE</source>
        <translation>“%1” não tem a forma NAME=VALUE</translation>
    </message>
    <message>
        <source>one feed at a time</source>
        <translation>uma fonte de cada vez</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>Token:</translation>
    </message>
    <message>
        <source>Puts a feed on the list, and prints its number. Try it with `feeds test` first.</source>
        <translation>Põe uma fonte na lista e imprime o número dela. Experimente antes com `feeds test`.</translation>
    </message>
    <message>
        <source>An address, a file, a folder, or an id of the catalogue.</source>
        <translation>Um endereço, um arquivo, uma pasta ou um id do catálogo.</translation>
    </message>
    <message>
        <source>Does not read it yet.</source>
        <translation>Ainda não a lê.</translation>
    </message>
    <message>
        <source>there was no token on standard input</source>
        <translation>não havia token na entrada padrão</translation>
    </message>
    <message>
        <source>Changes what is set up for a feed; what is not named stays.</source>
        <translation>Muda a configuração de uma fonte; o que não é indicado fica.</translation>
    </message>
    <message>
        <source>Its new address or path.</source>
        <translation>O novo endereço ou caminho.</translation>
    </message>
    <message>
        <source>name one feed by its number</source>
        <translation>indique uma fonte pelo número</translation>
    </message>
    <message>
        <source>Finds complaints by their words, newest first. All words must be there; &quot;words in quotes&quot; as they stand; -word: not that one.</source>
        <translation>Procura reclamações por suas palavras, primeiro as mais recentes. Todas as palavras devem estar; &quot;entre aspas&quot; tal como estão; -palavra: sem ela.</translation>
    </message>
    <message>
        <source>What to look for; nothing: every complaint.</source>
        <translation>O que procurar; nada: todas as reclamações.</translation>
    </message>
    <message>
        <source>The service.</source>
        <translation>O serviço.</translation>
    </message>
    <message>
        <source>The end of the time to look at; else that of the newest data.</source>
        <translation>O fim do tempo a olhar; senão, o dos dados mais recentes.</translation>
    </message>
    <message>
        <source>Its length, like 60m, 24h, 7d; else a day.</source>
        <translation>A duração, como 60m, 24h, 7d; senão, um dia.</translation>
    </message>
    <message>
        <source>A code like SG, ID-JK or 155; else the world.</source>
        <translation>Um código como SG, ID-JK ou 155; senão, o mundo.</translation>
    </message>
    <message>
        <source>How many at most.</source>
        <translation>Quantas no máximo.</translation>
    </message>
    <message>
        <source>How many to pass over.</source>
        <translation>Quantas pular.</translation>
    </message>
    <message>
        <source>--limit is 1 to 10000, --offset 0 or more</source>
        <translation>--limit vai de 1 a 10000, --offset 0 ou mais</translation>
    </message>
    <message>
        <source>--region: there is no region &quot;%1&quot; on the map</source>
        <translation>--region: não há região “%1” no mapa</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>every</source>
        <translation>cada</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>atraso</translation>
    </message>
    <message>
        <source>items</source>
        <translation>itens</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>fonte</translation>
    </message>
</context>
</TS>
