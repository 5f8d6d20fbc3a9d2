<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Caption</name>
    <message>
        <source>%1 UTC</source>
        <comment>after since, from, to; the hour is 0</comment>
        <translation>las %1 UTC</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>after since, from, to; the hour is 1</comment>
        <translation>la %1 UTC</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>after since, from, to; the hour is 2 to 23</comment>
        <translation>las %1 UTC</translation>
    </message>
    <message>
        <source>at %1 UTC</source>
        <comment>the hour is 0</comment>
        <translation>a las %1 UTC</translation>
    </message>
    <message>
        <source>at %1 UTC</source>
        <comment>the hour is 1</comment>
        <translation>a la %1 UTC</translation>
    </message>
    <message>
        <source>at %1 UTC</source>
        <comment>the hour is 2 to 23</comment>
        <translation>a las %1 UTC</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service and place in a headline</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: service disrupted</source>
        <comment>headline</comment>
        <translation>%1: servicio interrumpido</translation>
    </message>
    <message>
        <source>%1: disruption easing</source>
        <comment>headline</comment>
        <translation>%1: la interrupción remite</translation>
    </message>
    <message>
        <source>%1: disruption over</source>
        <comment>headline</comment>
        <translation>%1: servicio restablecido</translation>
    </message>
    <message>
        <source>%1: possible disruption</source>
        <comment>headline</comment>
        <translation>%1: posible interrupción</translation>
    </message>
    <message>
        <source>%1: no disruption seen</source>
        <comment>headline</comment>
        <translation>%1: sin interrupciones a la vista</translation>
    </message>
    <message>
        <source>%1: too little data</source>
        <comment>headline</comment>
        <translation>%1: datos insuficientes</translation>
    </message>
    <message>
        <source>There is too little data about %1 %2 on %3%4 to say whether anything is wrong.</source>
        <comment>%1 service, %2 at a time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>Los datos sobre %1 %2 del %3%4 no bastan para saber si hay algún problema.</translation>
    </message>
    <message>
        <source>%1 showed no sign of a disruption %2 on %3%4: no more measurements failed than usual.</source>
        <comment>%1 service, %2 at a time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>%1 no mostraba signos de interrupción %2 del %3%4: no fallaban más mediciones de lo habitual.</translation>
    </message>
    <message>
        <source>%1 showed no sign of a disruption %2 on %3%4: there were no more reports than usual.</source>
        <comment>%1 service, %2 at a time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>%1 no mostraba signos de interrupción %2 del %3%4: no había más avisos de lo habitual.</translation>
    </message>
    <message>
        <source>There were signs of a disruption of %1 %2 on %3%4; since when is not known.</source>
        <comment>%1 service, %2 at a time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>Había indicios de problemas con %1 %2 del %3%4; no se sabe desde cuándo.</translation>
    </message>
    <message>
        <source>There have been signs of a disruption of %1 since %2 on %3%4; it is not confirmed yet.</source>
        <comment>%1 service, %2 time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>Hay indicios de problemas con %1 desde %2 del %3%4; todavía no están confirmados.</translation>
    </message>
    <message>
        <source>%1 was disrupted from %2 to %3 on %4%5 and works again. Duration: about %6.</source>
        <comment>%1 service, %2 time, %3 time, %4 date, %5 nothing or other zones in brackets, %6 as 2 hours 20 minutes</comment>
        <translation>%1 sufrió una interrupción entre %2 y %3 del %4%5 y ya vuelve a funcionar. Duración aproximada: %6.</translation>
    </message>
    <message>
        <source>%1 was disrupted from %2 on %3 to %4 on %5%6 and works again. Duration: about %7.</source>
        <comment>%1 service, %2 time, %3 date, %4 time, %5 date, %6 nothing or other zones in brackets, %7 as 2 hours 20 minutes</comment>
        <translation>%1 sufrió una interrupción desde %2 del %3 hasta %4 del %5%6 y ya vuelve a funcionar. Duración aproximada: %7.</translation>
    </message>
    <message>
        <source>%1 has been disrupted in several places, in the first of them since %2 on %3%4.</source>
        <comment>%1 service, %2 time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>%1 sufre interrupciones en varios lugares, en el primero de ellos desde %2 del %3%4.</translation>
    </message>
    <message>
        <source>%1 has been disrupted since %2 on %3%4; the disruption is now easing.</source>
        <comment>%1 service, %2 time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>%1 sufre una interrupción del servicio desde %2 del %3%4; la situación empieza a mejorar.</translation>
    </message>
    <message>
        <source>%1 has been disrupted since %2 on %3%4.</source>
        <comment>%1 service, %2 time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>%1 sufre una interrupción del servicio desde %2 del %3%4.</translation>
    </message>
    <message numerus="yes">
        <source>At the worst, %2 of %3 measurement(s) failed within %4 (to %1).</source>
        <comment>%1 time, %2 per cent, %3 number, %4 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>En el peor momento falló el %2 de %3 medición (período: %4 hasta %1).</numerusform>
            <numerusform>En el peor momento falló el %2 de %3 mediciones (período: %4 hasta %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %3 measurement(s) within %4 (to %1), %2 failed.</source>
        <comment>%1 time, %2 per cent, %3 number, %4 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>De %3 medición (período: %4 hasta %1) falló el %2.</numerusform>
            <numerusform>De %3 mediciones (período: %4 hasta %1) falló el %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the hour to %1, %2 report(s) came in.</source>
        <comment>%1 time, %2 number</comment>
        <translation>
            <numerusform>En la hora anterior a %1 llegó %2 aviso.</numerusform>
            <numerusform>En la hora anterior a %1 llegaron %2 avisos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %3 (to %1), %2 report(s) came in.</source>
        <comment>%1 time, %2 number, %3 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>Llegó %2 aviso (período: %3 hasta %1).</numerusform>
            <numerusform>Llegaron %2 avisos (período: %3 hasta %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the worst, %2 report(s) came in within %4 (to %1), %3 times as many as usual.</source>
        <comment>%1 time, %2 number, %3 rate, %4 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>En el peor momento llegó %2 aviso, %3 veces lo habitual (período: %4 hasta %1).</numerusform>
            <numerusform>En el peor momento llegaron %2 avisos, %3 veces lo habitual (período: %4 hasta %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the hour to %1, %2 report(s) came in, %3 times as many as usual.</source>
        <comment>%1 time, %2 number, %3 rate</comment>
        <translation>
            <numerusform>En la hora anterior a %1 llegó %2 aviso, %3 veces lo habitual.</numerusform>
            <numerusform>En la hora anterior a %1 llegaron %2 avisos, %3 veces lo habitual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %4 (to %1), %2 report(s) came in, %3 times as many as usual.</source>
        <comment>%1 time, %2 number, %3 rate, %4 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>Llegó %2 aviso, %3 veces lo habitual (período: %4 hasta %1).</numerusform>
            <numerusform>Llegaron %2 avisos, %3 veces lo habitual (período: %4 hasta %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The disruption stands out in %1 countries and territories.</source>
        <translation>
            <numerusform>La interrupción se aprecia con claridad en %1 país o territorio.</numerusform>
            <numerusform>La interrupción se aprecia con claridad en %1 países y territorios.</numerusform>
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
        <translation>%1 (falla el %2 de las mediciones)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, per cent; in a list</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 times the usual number of reports)</source>
        <comment>place, rate; first of a list</comment>
        <translation>%1 (%2 veces el número habitual de avisos)</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <comment>place, rate; in a list</comment>
        <translation>%1 (%2 veces)</translation>
    </message>
    <message>
        <source>Worst hit parts of the world: %1.</source>
        <comment>list</comment>
        <translation>Partes del mundo más afectadas: %1.</translation>
    </message>
    <message>
        <source>Worst hit countries: %1.</source>
        <comment>list</comment>
        <translation>Países más afectados: %1.</translation>
    </message>
    <message>
        <source>Worst hit states and provinces: %1.</source>
        <comment>list</comment>
        <translation>Estados y provincias más afectados: %1.</translation>
    </message>
    <message>
        <source>%1 (too little data)</source>
        <comment>place</comment>
        <translation>%1 (datos insuficientes)</translation>
    </message>
    <message>
        <source>%1 %2 times the usual number of reports (between %3 and %4 times, allowing for chance)</source>
        <comment>place, rate, lower and upper limit; first of a list</comment>
        <translation>%1 con %2 veces el número habitual de avisos (entre %3 y %4 veces, descontado el azar)</translation>
    </message>
    <message>
        <source>%1 %2 times (%3 to %4)</source>
        <comment>place, rate, lower and upper limit; in a list</comment>
        <translation>%1 con %2 veces (de %3 a %4)</translation>
    </message>
    <message>
        <source>Chance does not explain the lead of the place named first.</source>
        <translation>El azar no explica la ventaja del lugar citado en primer término.</translation>
    </message>
    <message>
        <source>Chance alone may explain the differences between these places.</source>
        <translation>Las diferencias entre estos lugares pueden deberse solo al azar.</translation>
    </message>
    <message>
        <source>In comparison: %1.</source>
        <comment>list</comment>
        <translation>En comparación: %1.</translation>
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
        <translation>Dónde empezó, por orden: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what does not work, per cent; in a list</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What users report most: %1.</source>
        <comment>list</comment>
        <translation>Lo que más denuncian los usuarios: %1.</translation>
    </message>
    <message>
        <source>Recorded event (%1): %2.</source>
        <comment>times, quotation</comment>
        <translation>Suceso registrado (%1): %2.</translation>
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
        <translation>Por ahora no hay ningún comunicado oficial.</translation>
    </message>
    <message>
        <source>No cause has been published.</source>
        <translation>No se ha publicado ninguna causa.</translation>
    </message>
    <message>
        <source>Cause, as published later (%1): %2.</source>
        <comment>time, cause</comment>
        <translation>Causa, según se publicó después (%1): %2.</translation>
    </message>
    <message>
        <source>Cause, as published: %1.</source>
        <comment>cause</comment>
        <translation>Causa, según lo publicado: %1.</translation>
    </message>
    <message>
        <source>user reports</source>
        <comment>evidence; in a list</comment>
        <translation>avisos de usuarios</translation>
    </message>
    <message>
        <source>measurements</source>
        <comment>evidence; in a list</comment>
        <translation>mediciones</translation>
    </message>
    <message>
        <source>published notices</source>
        <comment>evidence; in a list</comment>
        <translation>comunicados publicados</translation>
    </message>
    <message>
        <source>How sure is this: %1.</source>
        <comment>as in practically certain</comment>
        <translation>Grado de certeza: %1.</translation>
    </message>
    <message>
        <source>How sure is this: %1. Evidence: %2.</source>
        <comment>as in practically certain; list</comment>
        <translation>Grado de certeza: %1. Indicios: %2.</translation>
    </message>
    <message>
        <source>Measurements do not confirm it.</source>
        <translation>Las mediciones no lo confirman.</translation>
    </message>
    <message>
        <source>Note: these figures are a reconstruction, made afterwards from what is known of the event; they are not a recording.</source>
        <translation>Nota: estas cifras son una reconstrucción, hecha después a partir de lo que se sabe del suceso; no son un registro.</translation>
    </message>
    <message>
        <source>Note: these figures are simulated; they describe no real event.</source>
        <translation>Nota: estas cifras son simuladas; no describen ningún suceso real.</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <comment>credit lines</comment>
        <translation>Datos: %1</translation>
    </message>
    <message numerus="yes">
        <source>At the worst, in the hour to %1, %2 report(s) came in, %3 times as many as usual.</source>
        <comment>%1 time, %2 number, %3 rate</comment>
        <translation>
            <numerusform>En el peor momento, en la hora anterior a %1, llegó %2 aviso, %3 veces lo habitual.</numerusform>
            <numerusform>En el peor momento, en la hora anterior a %1, llegaron %2 avisos, %3 veces lo habitual.</numerusform>
        </translation>
    </message>
    <message>
        <source>By chance alone, so many measurements would fail less than once in a million cases.</source>
        <translation>Por puro azar fallarían tantas mediciones menos de una vez en un millón de casos.</translation>
    </message>
    <message>
        <source>By chance alone, so many reports would come less than once in a million cases.</source>
        <translation>Por puro azar llegarían tantos avisos menos de una vez en un millón de casos.</translation>
    </message>
    <message>
        <source>By chance alone, so many measurements would fail less than once in a thousand cases.</source>
        <translation>Por puro azar fallarían tantas mediciones menos de una vez en mil casos.</translation>
    </message>
    <message>
        <source>By chance alone, so many reports would come less than once in a thousand cases.</source>
        <translation>Por puro azar llegarían tantos avisos menos de una vez en mil casos.</translation>
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
            <numerusform>En la hora anterior a %1 falló el %2 de %3 medición.</numerusform>
            <numerusform>En la hora anterior a %1 falló el %2 de %3 mediciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassTexts</name>
    <message>
        <source>&quot;%1&quot; is no choice of classes: after the colon stands how many, %2 to %3, with a method other than fixed and continuous</source>
        <translation>«%1» no es una elección de clases: tras los dos puntos va cuántas, de %2 a %3, con un método distinto de fixed y continuous</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way to make classes; there are %2</source>
        <translation>«%1» no es una forma de hacer clases; hay %2</translation>
    </message>
    <message>
        <source>fixed limits</source>
        <translation>límites fijos</translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation>cuantiles</translation>
    </message>
    <message>
        <source>equal intervals</source>
        <translation>intervalos iguales</translation>
    </message>
    <message>
        <source>geometric intervals</source>
        <translation>intervalos geométricos</translation>
    </message>
    <message>
        <source>natural breaks</source>
        <translation>rupturas naturales</translation>
    </message>
    <message>
        <source>continuous colours</source>
        <translation>colores continuos</translation>
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
        <translation>Gris</translation>
    </message>
    <message>
        <source>Blue to red</source>
        <translation>Azul a rojo</translation>
    </message>
    <message>
        <source>Blue to brown</source>
        <translation>Azul a marrón</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of colours; there are %2</source>
        <translation>«%1» no es una gama de colores; hay %2</translation>
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
        <translation>Avisos: %1 donde lo habitual son %2. Si nada fallara, llegarían tantos o más con una probabilidad de %3; teniendo en cuenta todas las regiones de este nivel, %4.</translation>
    </message>
    <message>
        <source>Measurements: %1 % of %2 failed where %3 % are usual. If nothing were wrong, as many or more would fail with a probability of %4; with all regions of this level looked at, %5.</source>
        <translation>Mediciones: falló el %1&#xa0;% de %2 donde lo habitual es el %3&#xa0;%. Si nada fallara, serían tantas o más con una probabilidad de %4; teniendo en cuenta todas las regiones de este nivel, %5.</translation>
    </message>
    <message numerus="yes">
        <source>Notices: %n in force; counted, by convention, as a probability of %1.</source>
        <translation>
            <numerusform>Comunicados: %n vigente; por convenio cuenta como una probabilidad de %1.</numerusform>
            <numerusform>Comunicados: %n vigentes; por convenio cuentan como una probabilidad de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together (Cauchy combination, which allows for sources that depend on each other): %1.</source>
        <translation>En conjunto (combinación de Cauchy, que admite fuentes dependientes entre sí): %1.</translation>
    </message>
    <message>
        <source>No other source speaks of this region: %1.</source>
        <translation>Ninguna otra fuente habla de esta región: %1.</translation>
    </message>
    <message>
        <source>No source speaks of this region: too little data.</source>
        <translation>Ninguna fuente habla de esta región: datos insuficientes.</translation>
    </message>
</context>
<context>
    <name>FeedStatus</name>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
</context>
<context>
    <name>LegendTexts</name>
    <message>
        <source>Reports, times usual</source>
        <translation>Avisos, veces lo habitual</translation>
    </message>
    <message>
        <source>Reports per million people</source>
        <translation>Avisos por millón de habitantes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Evidence of all sources (digits of the chance that nothing is wrong)</source>
        <translation>Indicios de todas las fuentes (ceros de la probabilidad de que nada falle)</translation>
    </message>
    <message>
        <source>Failing share of measurements</source>
        <translation>Proporción de mediciones fallidas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 o más</translation>
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
        <translation>datos insuficientes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>Reconstrucción</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Fixed limits. A class above &quot;possible&quot; needs evidence: p &lt; 0.001, adjusted for the number of regions.</source>
        <translation>Límites fijos. Una clase superior a «posible» exige indicios: p &lt; 0,001, ajustado al número de regiones.</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>todos iguales</translation>
    </message>
    <message>
        <source>Continuous colours between fixed ends. Colours show the value alone, not how sure it is.</source>
        <translation>Colores continuos entre extremos fijos. Los colores muestran solo el valor, no su certeza.</translation>
    </message>
    <message>
        <source>Classes by %1 of the regions shown. Colours show the value alone, not how sure it is.</source>
        <translation>Clases por %1 de las regiones mostradas. Los colores muestran solo el valor, no su certeza.</translation>
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
        <translation>«%1»</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time of day as in 16:10; HH and mm stay, letters go into &apos;&apos; quotes</comment>
        <translation>H:mm</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date on the first day of a month as in Monday, 1 May 2017</comment>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date as in Wednesday, 3 May 2017</comment>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
        <translation>%1 y %2</translation>
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
            <numerusform>%1 día</numerusform>
            <numerusform>%1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <comment>the tag of the language that this is translated into, as in the file&apos;s name</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>there is no place &quot;%1&quot; (use a code like SG, ID-JK or 155, or a name)</source>
        <translation>no existe el lugar «%1» (use un código como SG, ID-JK o 155, o un nombre)</translation>
    </message>
    <message>
        <source>several places are called &quot;%1&quot;; name one of them by its code: %2</source>
        <translation>varios lugares se llaman «%1»; indique uno por su código: %2</translation>
    </message>
    <message>
        <source>%1 places are too many; at most %2 can be compared</source>
        <translation>%1 lugares son demasiados; se pueden comparar %2 como máximo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restaurar valores predeterminados</translation>
    </message>
</context>
<context>
    <name>SharedView</name>
    <message>
        <source>The view cannot be used: its &quot;%1&quot; is &quot;%2&quot;.</source>
        <translation>La vista no se puede usar: su «%1» es «%2».</translation>
    </message>
    <message>
        <source>This is not a view file of Outagemap.</source>
        <translation>Este no es un archivo de vista de Outagemap.</translation>
    </message>
    <message>
        <source>This view file was made by a newer Outagemap; this version cannot read it.</source>
        <translation>Este archivo de vista lo creó un Outagemap más reciente; esta versión no puede leerlo.</translation>
    </message>
    <message>
        <source>This is not a link of Outagemap.</source>
        <translation>Este no es un enlace de Outagemap.</translation>
    </message>
</context>
<context>
    <name>SnapshotTexts</name>
    <message>
        <source>by area</source>
        <translation>por zona</translation>
    </message>
    <message>
        <source>by subdivision</source>
        <translation>por subdivisión</translation>
    </message>
    <message>
        <source>by country</source>
        <translation>por país</translation>
    </message>
    <message>
        <source>%1 times usual (%2 reports, %3 expected)</source>
        <translation>%1 veces lo habitual (%2 avisos, %3 esperados)</translation>
    </message>
    <message>
        <source>%1 per million people (%2 reports)</source>
        <translation>%1 por millón de habitantes (%2 avisos)</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 avisos</translation>
    </message>
    <message>
        <source>evidence %1 (%2 reports)</source>
        <translation>indicios %1 (%2 avisos)</translation>
    </message>
    <message>
        <source>%1 % failing</source>
        <translation>%1&#xa0;% fallidas</translation>
    </message>
    <message>
        <source>%1: where it fails</source>
        <translation>%1: dónde falla</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>No region is worse than usual.</source>
        <translation>Ninguna región está peor de lo habitual.</translation>
    </message>
    <message>
        <source>Reports: %1</source>
        <translation>Avisos: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: where it fails in %2</source>
        <translation>%1: dónde falla en %2</translation>
    </message>
    <message>
        <source>ffmpeg has written something unexpected</source>
        <translation>ffmpeg ha escrito algo inesperado</translation>
    </message>
    <message>
        <source>this machine&apos;s GDAL library was built without %1</source>
        <translation>la biblioteca GDAL de este equipo se compiló sin %1</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>no se puede crear</translation>
    </message>
    <message>
        <source>a GeoTIFF has at most 40 million pixels</source>
        <translation>un GeoTIFF tiene como máximo 40 millones de píxeles</translation>
    </message>
    <message>
        <source>there is not enough memory for a picture of that size</source>
        <translation>no hay memoria suficiente para una imagen de ese tamaño</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>Times usual</source>
        <translation>Veces lo habitual</translation>
    </message>
    <message>
        <source>Per million</source>
        <translation>Por millón</translation>
    </message>
    <message>
        <source>Failing, %</source>
        <translation>Con fallos, %</translation>
    </message>
    <message>
        <source>JPEG knows no transparency: use PNG, WebP or TIFF</source>
        <translation>JPEG no admite transparencia: use PNG, WebP o TIFF</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 does not say how it was made: it is not from Outagemap, or another program has changed it</source>
        <translation>%1 no dice cómo se hizo: no es de Outagemap, o lo ha cambiado otro programa</translation>
    </message>
    <message>
        <source>this machine&apos;s GDAL library was built without Parquet: use csv or gpkg</source>
        <translation>la biblioteca GDAL de este equipo se compiló sin Parquet: use csv o gpkg</translation>
    </message>
    <message>
        <source>%1 times usual</source>
        <translation>%1 veces lo habitual</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Imagen JPEG</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>Imagen WebP</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>Imagen TIFF</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Página PDF</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Página web en un archivo</translation>
    </message>
    <message>
        <source>GeoTIFF raster</source>
        <translation>Ráster GeoTIFF</translation>
    </message>
    <message>
        <source>GeoPackage with QGIS style</source>
        <translation>GeoPackage con estilo de QGIS</translation>
    </message>
    <message>
        <source>GeoJSON regions</source>
        <translation>Regiones en GeoJSON</translation>
    </message>
    <message>
        <source>FlatGeobuf regions</source>
        <translation>Regiones en FlatGeobuf</translation>
    </message>
    <message>
        <source>KML regions</source>
        <translation>Regiones en KML</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>Parquet table</source>
        <translation>Tabla Parquet</translation>
    </message>
    <message>
        <source>By the shape of the page</source>
        <translation>Según la forma de la página</translation>
    </message>
    <message>
        <source>The map alone</source>
        <translation>Solo el mapa</translation>
    </message>
    <message>
        <source>News, wide (16:9)</source>
        <translation>Noticias, ancho (16:9)</translation>
    </message>
    <message>
        <source>News, square</source>
        <translation>Noticias, cuadrado</translation>
    </message>
    <message>
        <source>Story, upright (9:16)</source>
        <translation>Historia, vertical (9:16)</translation>
    </message>
    <message>
        <source>Report page, A4</source>
        <translation>Página de informe, A4</translation>
    </message>
    <message>
        <source>Report page, A4 landscape</source>
        <translation>Página de informe, A4 apaisado</translation>
    </message>
    <message>
        <source>Report page, Letter</source>
        <translation>Página de informe, carta</translation>
    </message>
    <message>
        <source>Report page, Letter landscape</source>
        <translation>Página de informe, carta apaisada</translation>
    </message>
    <message>
        <source>there is no template &quot;%1&quot;; there are: %2</source>
        <translation>no hay ninguna plantilla «%1»; hay: %2</translation>
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
        <translation>Película MP4 (H.264)</translation>
    </message>
    <message>
        <source>WebM film (VP9)</source>
        <translation>Película WebM (VP9)</translation>
    </message>
    <message>
        <source>ffmpeg failed: %1</source>
        <translation>ffmpeg falló: %1</translation>
    </message>
    <message>
        <source>films need the ffmpeg program, which is not installed here; numbered pictures do not</source>
        <translation>las películas necesitan el programa ffmpeg, que no está instalado aquí; las imágenes numeradas no</translation>
    </message>
    <message>
        <source>the shortest step of a series is a minute</source>
        <translation>el paso más corto de una serie es un minuto</translation>
    </message>
    <message>
        <source>the series ends before it begins</source>
        <translation>la serie termina antes de empezar</translation>
    </message>
    <message>
        <source>a series has at most %1 times</source>
        <translation>una serie tiene como máximo %1 momentos</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>no se escribió %1: %2</translation>
    </message>
    <message>
        <source>its ending is none of a film (gif, apng, webp, mp4, webm)</source>
        <translation>su extensión no es de película (gif, apng, webp, mp4, webm)</translation>
    </message>
    <message>
        <source>there is nothing to show</source>
        <translation>no hay nada que mostrar</translation>
    </message>
    <message>
        <source>a film shows 0.2 to 60 pictures a second</source>
        <translation>una película muestra de 0,2 a 60 imágenes por segundo</translation>
    </message>
    <message>
        <source>a contact sheet has 1 to %1 maps</source>
        <translation>una hoja de contactos tiene de 1 a %1 mapas</translation>
    </message>
    <message>
        <source>%1, %2 to %3 %4</source>
        <translation>%1, de %2 a %3 %4</translation>
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
            <numerusform>%n región está claramente peor de lo habitual.</numerusform>
            <numerusform>%n regiones están claramente peor de lo habitual.</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst: %1.</source>
        <translation>Lo peor: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Reports per %n minute(s), UTC</source>
        <translation>
            <numerusform>Avisos por %n minuto, UTC</numerusform>
            <numerusform>Avisos por %n minutos, UTC</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>a picture has %1 to %2 pixels a side, not %3x%4</source>
        <translation>una imagen tiene de %1 a %2 píxeles por lado, no %3x%4</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;</source>
        <translation>no hay ningún formato «%1»</translation>
    </message>
    <message>
        <source>its ending must be one of .%1</source>
        <translation>su extensión debe ser una de .%1</translation>
    </message>
    <message>
        <source>a WebP picture has at most %1 pixels a side</source>
        <translation>una imagen WebP tiene como máximo %1 píxeles por lado</translation>
    </message>
    <message>
        <source>a WebP picture of that size needs too much memory: use PNG, TIFF or JPEG</source>
        <translation>una imagen WebP de ese tamaño necesita demasiada memoria: use PNG, TIFF o JPEG</translation>
    </message>
    <message>
        <source>the WebP library is of another version</source>
        <translation>la biblioteca WebP es de otra versión</translation>
    </message>
    <message>
        <source>the picture could not be encoded (WebP error %1)</source>
        <translation>no se pudo codificar la imagen (error de WebP %1)</translation>
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
        <translation>envío de mensajes</translation>
    </message>
    <message>
        <source>the app</source>
        <translation>la aplicación</translation>
    </message>
    <message>
        <source>the website</source>
        <translation>el sitio web</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation>inicio de sesión</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>la conexión</translation>
    </message>
    <message>
        <source>the connection to the server</source>
        <translation>la conexión con el servidor</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>llamadas</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>pagos</translation>
    </message>
    <message>
        <source>search</source>
        <translation>búsqueda</translation>
    </message>
    <message>
        <source>uploads</source>
        <translation>subida de archivos</translation>
    </message>
    <message>
        <source>nothing works at all</source>
        <translation>no funciona nada</translation>
    </message>
    <message>
        <source>internet access</source>
        <translation>acceso a internet</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>television</source>
        <translation>televisión</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>other faults</source>
        <translation>otros fallos</translation>
    </message>
    <message>
        <source>a fault of the provider&apos;s own servers</source>
        <translation>un fallo de los servidores del propio proveedor</translation>
    </message>
    <message>
        <source>a software fault</source>
        <translation>un fallo de software</translation>
    </message>
    <message>
        <source>a faulty configuration</source>
        <translation>una configuración errónea</translation>
    </message>
    <message>
        <source>a network fault</source>
        <translation>un fallo de red</translation>
    </message>
    <message>
        <source>technical problems</source>
        <translation>problemas técnicos</translation>
    </message>
    <message>
        <source>maintenance work</source>
        <translation>trabajos de mantenimiento</translation>
    </message>
    <message>
        <source>overload</source>
        <translation>sobrecarga</translation>
    </message>
    <message>
        <source>a power cut</source>
        <translation>un corte de luz</translation>
    </message>
    <message>
        <source>a damaged cable</source>
        <translation>un cable dañado</translation>
    </message>
    <message>
        <source>a fire</source>
        <translation>un incendio</translation>
    </message>
    <message>
        <source>the weather</source>
        <translation>el mal tiempo</translation>
    </message>
    <message>
        <source>a natural disaster</source>
        <translation>un desastre natural</translation>
    </message>
    <message>
        <source>an attack over the network</source>
        <translation>un ciberataque</translation>
    </message>
    <message>
        <source>a shutdown ordered by the authorities</source>
        <translation>un corte ordenado por las autoridades</translation>
    </message>
    <message>
        <source>military action</source>
        <translation>acciones militares</translation>
    </message>
    <message>
        <source>a fault at another provider</source>
        <translation>un fallo de otro proveedor</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>being looked into</source>
        <translation>en investigación</translation>
    </message>
    <message>
        <source>cause found</source>
        <translation>causa identificada</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>mended, being watched</source>
        <translation>reparado, en observación</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>report published afterwards</source>
        <translation>informe posterior publicado</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>practically certain</source>
        <translation>prácticamente seguro</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>muy probable</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>incierto</translation>
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
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>Possible problem</source>
        <translation>Posible problema</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>No recent data</source>
        <translation>Sin datos recientes</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>easing</source>
        <translation>remitiendo</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>Times usual</source>
        <translation>Veces lo habitual</translation>
    </message>
    <message>
        <source>Per million people</source>
        <translation>Por millón de habitantes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Failing share</source>
        <translation>Proporción fallida</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Mundo</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Subdivisions</source>
        <translation>Subdivisiones</translation>
    </message>
    <message>
        <source>%1 reports, %2 expected</source>
        <translation>%1 avisos, %2 esperados</translation>
    </message>
    <message>
        <source>%1 times usual</source>
        <translation>%1 veces lo habitual</translation>
    </message>
    <message>
        <source>%1 of measurements failing</source>
        <translation>%1 de las mediciones fallan</translation>
    </message>
    <message>
        <source>Times usual</source>
        <comment>over a column of a narrow table; as short as can be</comment>
        <translation>Veces lo habitual</translation>
    </message>
    <message>
        <source>Per million</source>
        <comment>over a column of a narrow table</comment>
        <translation>Por millón</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>over a column of a narrow table</comment>
        <translation>Fallidas</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>there is no time zone &quot;%1&quot;; it may be %2</source>
        <translation>no existe la zona horaria «%1»; quizá sea %2</translation>
    </message>
    <message>
        <source>there is no time zone &quot;%1&quot; (zones are named like America/New_York)</source>
        <translation>no existe la zona horaria «%1» (los nombres son como America/New_York)</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Puts the map of one service at one time into words: since when, where it is worst, what users report, what was published, how sure it is. In the language of --lang.</source>
        <translation>Pone en palabras el mapa de un servicio en un momento: desde cuándo, dónde es peor, qué denuncian los usuarios, qué se publicó y con qué certeza. En el idioma de --lang.</translation>
    </message>
    <message>
        <source>Gives times in this zone too, like America/New_York; any number.</source>
        <translation>Da las horas también en esta zona, como America/New_York; puede repetirse.</translation>
    </message>
    <message>
        <source>Compares these places, of any level: codes or names with commas between, like SG,ID-JK,Philippines.</source>
        <translation>Compara estos lugares, de cualquier nivel: códigos o nombres separados por comas, como SG,ID-JK,Filipinas.</translation>
    </message>
    <message>
        <source>Tells of this region only (default: the world).</source>
        <translation>Solo sobre esta región (por defecto: el mundo).</translation>
    </message>
    <message>
        <source>--measure: a caption speaks of times-usual or failing-share only</source>
        <translation>--measure: el texto solo habla de times-usual o failing-share</translation>
    </message>
    <message>
        <source>--region: one place only</source>
        <translation>--region: un solo lugar</translation>
    </message>
    <message>
        <source>reads feeds (files, - or URLs) into the cache</source>
        <translation>lee fuentes (archivos, - o URL) a la caché</translation>
    </message>
    <message>
        <source>lists the services and how they do</source>
        <translation>lista los servicios y su estado</translation>
    </message>
    <message>
        <source>lists the regions, worst first</source>
        <translation>lista las regiones, primero las peores</translation>
    </message>
    <message>
        <source>lists when and where services were disrupted</source>
        <translation>lista cuándo y dónde se interrumpieron los servicios</translation>
    </message>
    <message>
        <source>puts the map into words</source>
        <translation>pone el mapa en palabras</translation>
    </message>
    <message>
        <source>turns lon,lat lines into region codes</source>
        <translation>convierte líneas lon,lat en códigos de región</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many</source>
        <translation>«%1» sobra</translation>
    </message>
    <message>
        <source>outagemap%1: %2 (see: outagemap%1 --help)</source>
        <translation>outagemap%1: %2 (véase: outagemap%1 --help)</translation>
    </message>
    <message>
        <source>Usage: outagemap [--cache FILE] [--lang xx] [COMMAND]
Shows where in the world an online service is down, and how badly.
Without a command, opens the window.

Commands:
</source>
        <translation>Uso: outagemap [--cache FILE] [--lang xx] [ORDEN]
Muestra en qué partes del mundo falla un servicio en línea, y con qué gravedad.
Sin orden, abre la ventana.

Órdenes:
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
Opciones:
  --cache FILE   el archivo de caché (si no, el de su carpeta de datos)
  --lang xx      idioma de textos y nombres: en, id, es, pt_BR, fr, de
  --version      la versión del programa
  --help         este texto; tras una orden, el de esa orden

Estado de salida: 0 hecho, 1 error, 2 uso incorrecto.
</translation>
    </message>
    <message>
        <source>--cache needs a file name</source>
        <translation>--cache necesita un nombre de archivo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language like en or id</source>
        <translation>«%1» no es un idioma como en o id</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>no existe la orden «%1»</translation>
    </message>
    <message>
        <source>equal-earth, natural-earth, robinson, mollweide, web-mercator or orthographic; with @LON or @LON,LAT for another centre.</source>
        <translation>equal-earth, natural-earth, robinson, mollweide, web-mercator u orthographic; con @LON o @LON,LAT para otro centro.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light o dark.</translation>
    </message>
    <message>
        <source>exactly one file to write must be named</source>
        <translation>hay que indicar exactamente un archivo de salida</translation>
    </message>
    <message>
        <source>--size: &quot;%1&quot; is not a size like 1920x1080</source>
        <translation>--size: «%1» no es un tamaño como 1920x1080</translation>
    </message>
    <message>
        <source>--theme: &quot;%1&quot; is neither light nor dark</source>
        <translation>--theme: «%1» no es ni light ni dark</translation>
    </message>
    <message>
        <source>--from must be before --to</source>
        <translation>--from debe ser anterior a --to</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>Lists when and where services were disrupted, newest first. Times are UTC; the start is estimated, not the moment of the alarm.</source>
        <translation>Lista cuándo y dónde se interrumpieron los servicios, primero lo más reciente. Las horas son UTC; el inicio es estimado, no el momento de la alarma.</translation>
    </message>
    <message>
        <source>Only this service.</source>
        <translation>Solo este servicio.</translation>
    </message>
    <message>
        <source>From then on (default: all that is known, at most a year).</source>
        <translation>Desde entonces (por defecto: todo lo conocido, como mucho un año).</translation>
    </message>
    <message>
        <source>Until then, and as it looked then (default: the newest data).</source>
        <translation>Hasta entonces, y como se veía entonces (por defecto: los datos más recientes).</translation>
    </message>
    <message>
        <source>Only world, area, country or subdivision.</source>
        <translation>Solo world, area, country o subdivision.</translation>
    </message>
    <message>
        <source>Only in these places: codes or names with commas between.</source>
        <translation>Solo en estos lugares: códigos o nombres separados por comas.</translation>
    </message>
    <message>
        <source>No incidents.
</source>
        <translation>Ningún incidente.
</translation>
    </message>
    <message>
        <source>%1: %2 accepted, %3 duplicate, %4 rejected, %5 s
</source>
        <translation>%1: %2 aceptados, %3 repetidos, %4 rechazados, %5 s
</translation>
    </message>
    <message>
        <source>%1: line %2: %3</source>
        <translation>%1: línea %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 more rejected lines</source>
        <translation>%1: otras %2 líneas rechazadas</translation>
    </message>
    <message>
        <source>Reads feeds into the cache: files, - for standard input, or URLs.</source>
        <translation>Lee fuentes a la caché: archivos, - para la entrada estándar, o URL.</translation>
    </message>
    <message>
        <source>What to read.</source>
        <translation>Qué se lee.</translation>
    </message>
    <message>
        <source>For CSV: which column holds which field, like time=when,lat=y,lon=x,availability=percent/100.</source>
        <translation>Para CSV: qué columna tiene qué campo, como time=when,lat=y,lon=x,availability=percent/100.</translation>
    </message>
    <message>
        <source>The service of lines that name none.</source>
        <translation>El servicio de las líneas que no indican ninguno.</translation>
    </message>
    <message>
        <source>Prints one JSON object per source.</source>
        <translation>Imprime un objeto JSON por fuente.</translation>
    </message>
    <message>
        <source>name at least one source</source>
        <translation>indique al menos una fuente</translation>
    </message>
    <message>
        <source>Lists the regions of one level, or the places named, worst first.</source>
        <translation>Lista las regiones de un nivel, o los lugares indicados, empezando por los peores.</translation>
    </message>
    <message>
        <source>Compares these places only, of any level: codes or names with commas between, like SG,ID-JK,Philippines.</source>
        <translation>Compara solo estos lugares, de cualquier nivel: códigos o nombres separados por comas, como SG,ID-JK,Filipinas.</translation>
    </message>
    <message>
        <source>Tells below each place what its evidence rests on.</source>
        <translation>Explica bajo cada lugar en qué se basan sus indicios.</translation>
    </message>
    <message>
        <source>Lists the services of the cache and how they do.</source>
        <translation>Lista los servicios de la caché y su estado.</translation>
    </message>
    <message>
        <source>How they did at that time (default: now).</source>
        <translation>Cómo estaban en ese momento (por defecto: ahora).</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>newest data %1</source>
        <translation>datos más recientes %1</translation>
    </message>
    <message>
        <source>Reads lon,lat lines from a file or standard input and prints country,subdivision for each; both are empty at sea and for a line that is no place.</source>
        <translation>Lee líneas lon,lat de un archivo o de la entrada estándar e imprime country,subdivision para cada una; ambos quedan vacíos en el mar y en líneas que no son un lugar.</translation>
    </message>
    <message>
        <source>The file to read.</source>
        <translation>El archivo que se lee.</translation>
    </message>
    <message>
        <source>one file at a time</source>
        <translation>un archivo cada vez</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>standard output cannot be written</source>
        <translation>no se puede escribir en la salida estándar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level (area, country or subdivision)</source>
        <translation>«%1» no es un nivel (area, country o subdivision)</translation>
    </message>
    <message>
        <source>The service&apos;s slug, like whatsapp.</source>
        <translation>El identificador del servicio, como whatsapp.</translation>
    </message>
    <message>
        <source>The time at the window&apos;s end, in UTC (default: the newest data).</source>
        <translation>La hora al final de la ventana, en UTC (por defecto: los datos más recientes).</translation>
    </message>
    <message>
        <source>The window&apos;s length: 15m, 60m, 24h …</source>
        <translation>La duración de la ventana: 15m, 60m, 24h …</translation>
    </message>
    <message>
        <source>area, country or subdivision.</source>
        <translation>area, country o subdivision.</translation>
    </message>
    <message>
        <source>times-usual, per-million, reports or failing-share.</source>
        <translation>times-usual, per-million, reports o failing-share.</translation>
    </message>
    <message>
        <source>--service is missing</source>
        <translation>falta --service</translation>
    </message>
    <message>
        <source>--window: the shortest window is 5 minutes</source>
        <translation>--window: la ventana más corta es de 5 minutos</translation>
    </message>
    <message>
        <source>the cache is empty: run &quot;outagemap ingest&quot; first</source>
        <translation>la caché está vacía: ejecute primero «outagemap ingest»</translation>
    </message>
    <message>
        <source>the cache has nothing about &quot;%1&quot;; it has: %2</source>
        <translation>la caché no tiene nada sobre «%1»; tiene: %2</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>Imprime un documento JSON.</translation>
    </message>
    <message>
        <source>The region to show as large as it goes, like VE or 155.</source>
        <translation>La región que se muestra lo más grande posible, como VE o 155.</translation>
    </message>
    <message>
        <source>--region: &quot;%1&quot; is not on the map; codes are like VE, ID-JK or 155</source>
        <translation>--region: «%1» no está en el mapa; los códigos son como VE, ID-JK o 155</translation>
    </message>
    <message>
        <source>writes a map to a file</source>
        <translation>escribe un mapa en un archivo</translation>
    </message>
    <message>
        <source>says how an exported file was made</source>
        <translation>dice cómo se hizo un archivo exportado</translation>
    </message>
    <message>
        <source>runs a command when trouble begins</source>
        <translation>ejecuta una orden cuando empieza un problema</translation>
    </message>
    <message>
        <source>what the file says about itself cannot be understood</source>
        <translation>no se entiende lo que el archivo dice de sí mismo</translation>
    </message>
    <message>
        <source>Says what an exported file shows and how it was made, from the file alone.</source>
        <translation>Dice qué muestra un archivo exportado y cómo se hizo, solo a partir del archivo.</translation>
    </message>
    <message>
        <source>A file that export has written.</source>
        <translation>Un archivo escrito por export.</translation>
    </message>
    <message>
        <source>exactly one file must be named</source>
        <translation>hay que indicar exactamente un archivo</translation>
    </message>
    <message>
        <source>%1 does not agree with the cache: its values are others</source>
        <translation>%1 no coincide con la caché: sus valores son otros</translation>
    </message>
    <message>
        <source>%1 agrees with the cache</source>
        <translation>%1 coincide con la caché</translation>
    </message>
    <message>
        <source>Writes the map of one service at one time to a file; its ending (%1) decides on the format. With --from and --to: a film (%2), with --sheet a page of small maps, or, where OUT is a folder, one file for each time. A file that is named is replaced, files in a folder only with --force.</source>
        <translation>Escribe el mapa de un servicio en un momento en un archivo; su extensión (%1) decide el formato. Con --from y --to: una película (%2), con --sheet una página de mapas pequeños o, si OUT es una carpeta, un archivo por momento. El archivo indicado se reemplaza, los de una carpeta solo con --force.</translation>
    </message>
    <message>
        <source>The file to write, or a folder (ending with /).</source>
        <translation>El archivo que escribir, o una carpeta (terminada en /).</translation>
    </message>
    <message>
        <source>The format, whatever the ending: %1.</source>
        <translation>El formato, sea cual sea la extensión: %1.</translation>
    </message>
    <message>
        <source>First time of a series.</source>
        <translation>Primer momento de una serie.</translation>
    </message>
    <message>
        <source>Last time of a series.</source>
        <translation>Último momento de una serie.</translation>
    </message>
    <message>
        <source>Step of a series.</source>
        <translation>Paso de una serie.</translation>
    </message>
    <message>
        <source>Pictures a second of a film, 0.2 to 60.</source>
        <translation>Imágenes por segundo de una película, de 0,2 a 60.</translation>
    </message>
    <message>
        <source>All times of the series on one page.</source>
        <translation>Todos los momentos de la serie en una página.</translation>
    </message>
    <message>
        <source>Replaces files in a folder.</source>
        <translation>Reemplaza archivos de una carpeta.</translation>
    </message>
    <message>
        <source>Does not replace a file that exists.</source>
        <translation>No reemplaza un archivo existente.</translation>
    </message>
    <message>
        <source>Says on standard error how far it is.</source>
        <translation>Dice por la salida de errores cuánto lleva.</translation>
    </message>
    <message>
        <source>Options saved under that name; those given here win.</source>
        <translation>Opciones guardadas con ese nombre; prevalecen las dadas aquí.</translation>
    </message>
    <message>
        <source>Saves the options given here under that name.</source>
        <translation>Guarda con ese nombre las opciones dadas aquí.</translation>
    </message>
    <message>
        <source>a series needs --from and --to</source>
        <translation>una serie necesita --from y --to</translation>
    </message>
    <message>
        <source>--fps: &quot;%1&quot; is not a number from 0.2 to 60</source>
        <translation>--fps: «%1» no es un número de 0,2 a 60</translation>
    </message>
    <message>
        <source>several services go into a folder: end its name with /</source>
        <translation>varios servicios van a una carpeta: termine su nombre en /</translation>
    </message>
    <message>
        <source>a series goes into a folder (end its name with /), a film (gif, apng, webp, mp4, webm) or, with --sheet, on a page</source>
        <translation>una serie va a una carpeta (termine su nombre en /), a una película (gif, apng, webp, mp4, webm) o, con --sheet, a una página</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is not a colour like #0b57b0</source>
        <translation>--%1: «%2» no es un color como #0b57b0</translation>
    </message>
    <message>
        <source>Width and height in pixels (default: the template&apos;s).</source>
        <translation>Ancho y alto en píxeles (si no, los de la plantilla).</translation>
    </message>
    <message>
        <source>Pixels per inch, 30 to 1200.</source>
        <translation>Píxeles por pulgada, de 30 a 1200.</translation>
    </message>
    <message>
        <source>The page: %1.</source>
        <translation>La página: %1.</translation>
    </message>
    <message>
        <source>Without the page&apos;s colour (PNG, WebP, TIFF, SVG).</source>
        <translation>Sin el color de la página (PNG, WebP, TIFF, SVG).</translation>
    </message>
    <message>
        <source>Of JPEG pictures and films, 1 to 100.</source>
        <translation>De imágenes JPEG y películas, de 1 a 100.</translation>
    </message>
    <message>
        <source>A time zone to give the time in besides UTC; may be given again.</source>
        <translation>Una zona horaria para dar la hora además de UTC; puede repetirse.</translation>
    </message>
    <message>
        <source>Another title.</source>
        <translation>Otro título.</translation>
    </message>
    <message>
        <source>Without the time-line strip.</source>
        <translation>Sin la franja de tiempo.</translation>
    </message>
    <message>
        <source>A picture to put beside the title.</source>
        <translation>Una imagen junto al título.</translation>
    </message>
    <message>
        <source>Colour of the house: rule and badge.</source>
        <translation>Color de la casa: línea y distintivo.</translation>
    </message>
    <message>
        <source>Colour of the page.</source>
        <translation>Color de la página.</translation>
    </message>
    <message>
        <source>Colour of the text.</source>
        <translation>Color del texto.</translation>
    </message>
    <message>
        <source>--dpi: &quot;%1&quot; is not a number from 30 to 1200</source>
        <translation>--dpi: «%1» no es un número de 30 a 1200</translation>
    </message>
    <message>
        <source>--quality: &quot;%1&quot; is not a number from 1 to 100</source>
        <translation>--quality: «%1» no es un número de 1 a 100</translation>
    </message>
    <message>
        <source>--zone: &quot;%1&quot; is not a time zone like America/New_York</source>
        <translation>--zone: «%1» no es una zona horaria como America/New_York</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not a JSON object</source>
        <translation>%1 está dañado: no es un objeto JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for a preset</source>
        <translation>«%1» no es un nombre de ajuste</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>no se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>there is no preset &quot;%1&quot;; there are: %2</source>
        <translation>no hay ningún ajuste «%1»; hay: %2</translation>
    </message>
    <message>
        <source>%1 exists already; --force replaces it</source>
        <translation>%1 ya existe; --force lo reemplaza</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;</source>
        <translation>no hay ningún formato «%1»</translation>
    </message>
    <message>
        <source>outagemap: &quot;%1&quot; failed</source>
        <translation>outagemap: «%1» falló</translation>
    </message>
    <message>
        <source>The command to run at every look, for every service.</source>
        <translation>La orden que ejecutar en cada mirada, para cada servicio.</translation>
    </message>
    <message>
        <source>This service only.</source>
        <translation>Solo este servicio.</translation>
    </message>
    <message>
        <source>Looks at this time instead of now, once.</source>
        <translation>Mira este momento en vez de ahora, una vez.</translation>
    </message>
    <message>
        <source>Looks once and ends.</source>
        <translation>Mira una vez y termina.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command of outagemap</source>
        <translation>«%1» no es una orden de outagemap</translation>
    </message>
    <message>
        <source>--every: &quot;%1&quot; is not a length of time like 5m</source>
        <translation>--every: «%1» no es una duración como 5m</translation>
    </message>
    <message>
        <source>sets up the feeds that are read again and again</source>
        <translation>configura las fuentes que se leen una y otra vez</translation>
    </message>
    <message>
        <source>finds complaints by their words</source>
        <translation>busca quejas por sus palabras</translation>
    </message>
    <message>
        <source>checks or repairs the cache, limits what it keeps</source>
        <translation>comprueba o repara la caché, limita lo que guarda</translation>
    </message>
    <message>
        <source>fixed, quantile, equal-interval, geometric, natural-breaks or continuous; with :N for 3 to 9 classes.</source>
        <translation>fixed, quantile, equal-interval, geometric, natural-breaks o continuous; con :N para 3 a 9 clases.</translation>
    </message>
    <message>
        <source>heat, sea, viridis, violet, grey, blue-red or blue-brown.</source>
        <translation>heat, sea, viridis, violet, grey, blue-red o blue-brown.</translation>
    </message>
    <message>
        <source>the feeds and how they stand</source>
        <translation>las fuentes y su estado</translation>
    </message>
    <message>
        <source>ready feeds to add</source>
        <translation>fuentes listas para añadir</translation>
    </message>
    <message>
        <source>puts a feed on the list</source>
        <translation>pone una fuente en la lista</translation>
    </message>
    <message>
        <source>changes what is set up for a feed</source>
        <translation>cambia la configuración de una fuente</translation>
    </message>
    <message>
        <source>stops reading feeds for now</source>
        <translation>deja de leer fuentes por ahora</translation>
    </message>
    <message>
        <source>goes on reading them</source>
        <translation>vuelve a leerlas</translation>
    </message>
    <message>
        <source>takes feeds off the list</source>
        <translation>quita fuentes de la lista</translation>
    </message>
    <message>
        <source>fetches once and shows what would be stored</source>
        <translation>lee una vez y muestra lo que se guardaría</translation>
    </message>
    <message>
        <source>reads feeds now</source>
        <translation>lee las fuentes ahora</translation>
    </message>
    <message>
        <source>keeps all feeds read until it is stopped</source>
        <translation>mantiene leídas todas las fuentes hasta que se detenga</translation>
    </message>
    <message>
        <source>%1: %2, %3 accepted, %4 duplicate, %5 rejected, %6 skipped, %7 s
</source>
        <translation>%1: %2, %3 aceptados, %4 repetidos, %5 rechazados, %6 saltados, %7 s
</translation>
    </message>
    <message>
        <source>%1 was changed: its figures are not those that its digest was made of</source>
        <translation>%1 fue modificado: sus cifras no son aquellas de las que se hizo su resumen</translation>
    </message>
    <message>
        <source>%1 was changed after it was written</source>
        <translation>%1 fue modificado después de escribirse</translation>
    </message>
    <message>
        <source>Hashes the file&apos;s figures again and compares them with the cache; fails if they were changed or the cache has others.</source>
        <translation>Vuelve a resumir las cifras del archivo y las compara con la caché; falla si se modificaron o si la caché tiene otras.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 pixels a side</source>
        <translation>%1 tiene más de %2 píxeles por lado</translation>
    </message>
    <message>
        <source>A line of your own under the title; the time always follows.</source>
        <translation>Una línea propia bajo el título; la hora siempre sigue.</translation>
    </message>
    <message>
        <source>The caption (default: the map in words, as much as there is room for; in a series one short sentence).</source>
        <translation>El pie (por defecto: el mapa en palabras, tanto como quepa; en una serie, una frase corta).</translation>
    </message>
    <message>
        <source>The map in words in a series, too.</source>
        <translation>El mapa en palabras también en una serie.</translation>
    </message>
    <message>
        <source>One short sentence only.</source>
        <translation>Solo una frase corta.</translation>
    </message>
    <message>
        <source>cancelled before %1</source>
        <translation>cancelado antes de %1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>waiting for %1 …</source>
        <translation>esperando a %1 …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3, %4 rows a second</source>
        <translation>%1: %2 filas, %3, %4 filas por segundo</translation>
    </message>
    <message>
        <source>, %1 s left</source>
        <translation>, faltan %1 s</translation>
    </message>
    <message>
        <source>Says on standard error how far each feed is, also where that is no terminal.</source>
        <translation>Dice en la salida de errores por dónde va cada fuente, también si no es un terminal.</translation>
    </message>
    <message>
        <source>Looks at the cache again and again and prints a line (service, beginning, begins or ends, place, time) when an incident begins or ends. Commands are those of outagemap, like &quot;export maps/{service}-{time}.png --service {service} --at {at}&quot;; they are run without a shell. In them stand {service}, {place}, {time}, {at}, {start} and {since}.</source>
        <translation>Mira la caché una y otra vez e imprime una línea (servicio, comienzo, begins o ends, lugar, hora) cuando un incidente comienza o termina. Las órdenes son las de outagemap, como &quot;export maps/{service}-{time}.png --service {service} --at {at}&quot;; se ejecutan sin intérprete. En ellas valen {service}, {place}, {time}, {at}, {start} y {since}.</translation>
    </message>
    <message>
        <source>The command to run when an incident begins.</source>
        <translation>La orden que se ejecuta cuando comienza un incidente.</translation>
    </message>
    <message>
        <source>The command to run when it is over.</source>
        <translation>La orden que se ejecuta cuando termina.</translation>
    </message>
    <message>
        <source>How often to look; at whole multiples of it on the clock in UTC.</source>
        <translation>Cada cuánto mirar; en múltiplos enteros según el reloj en UTC.</translation>
    </message>
    <message>
        <source>Incidents of these regions only: codes with commas between, 001 for the world (default: the widest of each).</source>
        <translation>Solo incidentes de estas regiones: códigos separados por comas, 001 para el mundo (por defecto: el más amplio de cada uno).</translation>
    </message>
    <message>
        <source>Looks at the times from here to --to instead of now, without waiting: to try a command on what has been.</source>
        <translation>Mira las horas desde aquí hasta --to en vez de ahora, sin esperar: para probar una orden con lo pasado.</translation>
    </message>
    <message>
        <source>The last of these times.</source>
        <translation>La última de estas horas.</translation>
    </message>
    <message>
        <source>--place: &quot;%1&quot; is not on the map; codes are like VE, ID-JK or 155</source>
        <translation>--place: &quot;%1&quot; no está en el mapa; los códigos son como VE, ID-JK o 155</translation>
    </message>
    <message>
        <source>In place of --from and --to: a series of that length, up to --at or the newest data; ignored where OUT takes one map only.</source>
        <translation>En lugar de --from y --to: una serie de esa duración hasta --at o los datos más recientes; sin efecto donde OUT admite un solo mapa.</translation>
    </message>
    <message>
        <source>--sheet needs --from and --to, or --span</source>
        <translation>--sheet necesita --from y --to, o bien --span</translation>
    </message>
    <message>
        <source>there is no display to open a window on; use a command, like &quot;outagemap export map.png --service whatsapp&quot;</source>
        <translation>no hay pantalla en la que abrir una ventana; use una orden, como «outagemap export map.png --service whatsapp»</translation>
    </message>
</context>
<context>
    <name>feeds</name>
    <message>
        <source>Cloudflare Radar&apos;s outages</source>
        <translation>Cortes de Cloudflare Radar</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Una tabla (CSV)</translation>
    </message>
    <message>
        <source>IODA&apos;s alerts</source>
        <translation>Alertas de IODA</translation>
    </message>
    <message>
        <source>IODA&apos;s outage events</source>
        <translation>Sucesos de corte de IODA</translation>
    </message>
    <message>
        <source>IODA&apos;s signals</source>
        <translation>Señales de IODA</translation>
    </message>
    <message>
        <source>Outagemap&apos;s feed format (a JSON object a line)</source>
        <translation>El formato de Outagemap (un objeto JSON por línea)</translation>
    </message>
    <message>
        <source>OONI&apos;s counts of measurements</source>
        <translation>Recuentos de mediciones de OONI</translation>
    </message>
    <message>
        <source>A status page (Statuspage)</source>
        <translation>Una página de estado (Statuspage)</translation>
    </message>
    <message>
        <source>the system&apos;s keychain does not answer</source>
        <translation>el llavero del sistema no responde</translation>
    </message>
    <message>
        <source>the system&apos;s keychain did not give access</source>
        <translation>el llavero del sistema no dio acceso</translation>
    </message>
    <message>
        <source>this system has no keychain that answers (%1): start one (GNOME Keyring, KWallet), or give the token in the environment as OUTAGEMAP_FEED_TOKEN</source>
        <translation>este sistema no tiene un llavero que responda (%1): inicie uno (GNOME Keyring, KWallet) o dé el token en el entorno como OUTAGEMAP_FEED_TOKEN</translation>
    </message>
</context>
<context>
    <name>outagemap::BreadcrumbBar</name>
    <message>
        <source>Where the selected place lies</source>
        <translation>Dónde está el lugar elegido</translation>
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
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Region (code)</source>
        <translation>Región (código)</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Number of reports</source>
        <translation>Número de avisos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Kind of fault</source>
        <translation>Tipo de fallo</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Probados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Availability (0 to 1)</source>
        <translation>Disponibilidad (0 a 1)</translation>
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
        <translation>Columna de la tabla</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Dividido por</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Columna para %1</translation>
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
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
</context>
<context>
    <name>outagemap::ComparePanel</name>
    <message>
        <source>Select a region on the map and choose &quot;Compare&quot; (P), or add one here.</source>
        <translation>Elija una región en el mapa y «Comparar» (P), o añada una aquí.</translation>
    </message>
    <message>
        <source>Times usual of the places compared</source>
        <translation>Veces lo habitual de los lugares comparados</translation>
    </message>
    <message>
        <source>Places compared</source>
        <translation>Lugares comparados</translation>
    </message>
    <message>
        <source>Add a place…</source>
        <translation>Añadir un lugar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todos</translation>
    </message>
</context>
<context>
    <name>outagemap::ComplaintList</name>
    <message>
        <source>Search what users wrote</source>
        <translation>Buscar en lo que escribieron los usuarios</translation>
    </message>
    <message>
        <source>All words, in any order; &quot;words in quotes&quot; as they stand; -word for texts without it</source>
        <translation>Todas las palabras, en cualquier orden; &quot;entre comillas&quot; tal cual; -palabra para textos sin ella</translation>
    </message>
    <message>
        <source>Kinds of trouble</source>
        <translation>Tipos de problema</translation>
    </message>
    <message>
        <source>What users wrote</source>
        <translation>Lo que escribieron los usuarios</translation>
    </message>
    <message>
        <source>Nobody wrote anything here in this window.</source>
        <translation>Nadie escribió nada aquí en esta ventana.</translation>
    </message>
    <message>
        <source>Nobody wrote that here in this window.</source>
        <translation>Nadie escribió eso aquí en esta ventana.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of trouble and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What a user wrote</source>
        <translation>Lo que escribió un usuario</translation>
    </message>
</context>
<context>
    <name>outagemap::ComplaintModel</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outagemap::ExportDialog</name>
    <message>
        <source>Export snapshot</source>
        <translation>Exportar instantánea</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.jpg *.jpeg *.webp)</source>
        <translation>Imágenes (*.png *.svg *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>The snapshot is in %1</source>
        <translation>La instantánea está en %1</translation>
    </message>
    <message>
        <source>Which picture of the series is seen</source>
        <translation>Qué imagen de la serie se ve</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>The preset is saved; on the command line it is --preset.</source>
        <translation>El ajuste está guardado; en la línea de órdenes es --preset.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>%1 of %2: %3 UTC</source>
        <translation>%1 de %2: %3 UTC</translation>
    </message>
    <message>
        <source>A folder for the files</source>
        <translation>Una carpeta para los archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of that name exist already. Replace?</source>
        <translation>
            <numerusform>Ya existe %n archivo con ese nombre. ¿Reemplazarlo?</numerusform>
            <numerusform>Ya existen %n archivos con esos nombres. ¿Reemplazarlos?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Stopped; what was not finished is gone.</source>
        <translation>Detenido; lo que no se terminó ya no está.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo …</translation>
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
        <translation>E&amp;stilo</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>T&amp;iempo</translation>
    </message>
    <message>
        <source>P&amp;reset:</source>
        <translation>A&amp;juste:</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar co&amp;mo…</translation>
    </message>
    <message>
        <source>Saves these choices under a name, for here and for the command line</source>
        <translation>Guarda estas elecciones con un nombre, para aquí y para la línea de órdenes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>&amp;Diseño:</translation>
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
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Tamaño:</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>&amp;Density:</source>
        <translation>De&amp;nsidad:</translation>
    </message>
    <message>
        <source>Of JPEG pictures and films: less is smaller</source>
        <translation>De imágenes JPEG y películas: menos es más pequeño</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>C&amp;alidad:</translation>
    </message>
    <message>
        <source>&amp;Only what the window shows of the map</source>
        <translation>Solo &amp;lo que la ventana muestra del mapa</translation>
    </message>
    <message>
        <source>Ti&amp;me-line strip</source>
        <translation>L&amp;ínea de tiempo</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Osc&amp;uro</translation>
    </message>
    <message>
        <source>Transparent &amp;background</source>
        <translation>&amp;Fondo transparente</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>I&amp;dioma:</translation>
    </message>
    <message>
        <source>the service and where</source>
        <translation>el servicio y dónde</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>a line above the time</source>
        <translation>una línea sobre la hora</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>S&amp;ubtítulo:</translation>
    </message>
    <message>
        <source>UTC only</source>
        <translation>solo UTC</translation>
    </message>
    <message>
        <source>Time zones with commas between: America/New_York, Asia/Jakarta</source>
        <translation>Zonas horarias separadas por comas: America/New_York, Asia/Jakarta</translation>
    </message>
    <message>
        <source>Time &amp;zones:</source>
        <translation>&amp;Zonas horarias:</translation>
    </message>
    <message>
        <source>as much as there is room for</source>
        <translation>tanto como quepa</translation>
    </message>
    <message>
        <source>one short sentence</source>
        <translation>una frase corta</translation>
    </message>
    <message>
        <source>whole, in series too</source>
        <translation>entero, también en series</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>Pi&amp;e:</translation>
    </message>
    <message>
        <source>Caption of your own</source>
        <translation>Pie propio</translation>
    </message>
    <message>
        <source>L&amp;ogo…</source>
        <translation>L&amp;ogo…</translation>
    </message>
    <message>
        <source>&amp;No logo</source>
        <translation>Si&amp;n logo</translation>
    </message>
    <message>
        <source>&amp;Colour of rule and badge…</source>
        <translation>Co&amp;lor de filete y distintivo…</translation>
    </message>
    <message>
        <source>Colour of the pa&amp;ge…</source>
        <translation>Color &amp;de la página…</translation>
    </message>
    <message>
        <source>Colour of the te&amp;xt…</source>
        <translation>Color del &amp;texto…</translation>
    </message>
    <message>
        <source>Colours of the th&amp;eme</source>
        <translation>Colores del t&amp;ema</translation>
    </message>
    <message>
        <source>one map</source>
        <translation>un mapa</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>una película</translation>
    </message>
    <message>
        <source>a page of small maps</source>
        <translation>una página de mapas pequeños</translation>
    </message>
    <message>
        <source>a file for each time</source>
        <translation>un archivo para cada hora</translation>
    </message>
    <message>
        <source>&amp;Make:</source>
        <translation>Hace&amp;r:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Desde:</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>&amp;Hasta:</translation>
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
        <translation>C&amp;ada:</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> por segundo</translation>
    </message>
    <message>
        <source>Pict&amp;ures:</source>
        <translation>Imág&amp;enes:</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>lo de siempre</translation>
    </message>
    <message>
        <source>Save a preset</source>
        <translation>Guardar un ajuste</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Su nombre:</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedActions</name>
    <message>
        <source>Open feed file</source>
        <translation>Abrir archivo de fuente</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedController</name>
    <message>
        <source>%1. The token is kept until the program ends.</source>
        <translation>%1. La clave se guarda hasta que termine el programa.</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedEditDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>Añadir una fuente</translation>
    </message>
    <message>
        <source>Edit the feed</source>
        <translation>Editar la fuente</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>The feed is tried</source>
        <translation>Se prueba la fuente</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ready feeds</source>
        <translation>Fuentes listas</translation>
    </message>
    <message>
        <source>An address, file or folder of your own</source>
        <translation>Una dirección, un archivo o una carpeta propios</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>%1. Without a keychain the token is kept in memory only, until the program ends.</source>
        <translation>%1. Sin llavero, la clave solo se guarda en memoria hasta que termine el programa.</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedForm</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Address, file or folder</source>
        <translation>Dirección, archivo o carpeta</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Only when asked for</source>
        <translation>Solo cuando se pida</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Cada %1</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>It needs a &amp;token</source>
        <translation>Necesita una &amp;clave</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain; never in the cache, a log or a message.</source>
        <translation>Se guarda en el llavero del sistema; nunca en la caché, un registro o un mensaje.</translation>
    </message>
    <message>
        <source>Found out by reading</source>
        <translation>Se averigua al leer</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Of lines that name none: small letters, digits and -</source>
        <translation>De las líneas que no nombran ninguno: minúsculas, cifras y -</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Servicio</translation>
    </message>
    <message>
        <source>The line that its licence asks for; it stands on every snapshot</source>
        <translation>La línea que pide su licencia; aparece en cada instantánea</translation>
    </message>
    <message>
        <source>&amp;Credit</source>
        <translation>&amp;Créditos</translation>
    </message>
    <message>
        <source>For a database: sent to the address by POST</source>
        <translation>Para una base de datos: se envía a la dirección por POST</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>Con&amp;sulta</translation>
    </message>
    <message>
        <source>Columns of the table; leave them empty where they have the fields&apos; names</source>
        <translation>Columnas de la tabla; vacías si tienen los nombres de los campos</translation>
    </message>
    <message>
        <source>An address (http or https), a file, or a folder whose new files are read.</source>
        <translation>Una dirección (http o https), un archivo o una carpeta cuyos archivos nuevos se leen.</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licencia: %1</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Créditos: %1</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>Folder of feed files</source>
        <translation>Carpeta de archivos de fuentes</translation>
    </message>
    <message>
        <source>Feed file</source>
        <translation>Archivo de fuente</translation>
    </message>
    <message>
        <source>Feeds (*.ndjson *.ndjson.gz *.json *.jsonl *.csv *.gz *.zst);;All files (*)</source>
        <translation>Fuentes (*.ndjson *.ndjson.gz *.json *.jsonl *.csv *.gz *.zst);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedPreviewPane</name>
    <message>
        <source>What would be stored</source>
        <translation>Lo que se guardaría</translation>
    </message>
    <message>
        <source>&quot;Try it&quot; fetches the feed once and shows here what would be stored. Nothing is stored then.</source>
        <translation>«Probar» lee la fuente una vez y muestra aquí lo que se guardaría. No se guarda nada.</translation>
    </message>
    <message>
        <source>First items</source>
        <translation>Primeros elementos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Lines that could not be used</source>
        <translation>Líneas que no se pudieron usar</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Esperando a %1…</translation>
    </message>
    <message>
        <source>It went wrong: %1</source>
        <translation>Ha fallado: %1</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Formato: %1</translation>
    </message>
    <message>
        <source>Would be stored: %1 reports, %2 measurements, %3 notices</source>
        <translation>Se guardarían: %1 avisos, %2 mediciones, %3 comunicados</translation>
    </message>
    <message>
        <source>There is nothing in it that could be stored.</source>
        <translation>No contiene nada que se pueda guardar.</translation>
    </message>
    <message>
        <source>Only the beginning was looked at.</source>
        <translation>Solo se miró el principio.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Servicios: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n región</numerusform>
            <numerusform>%n regiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used</source>
        <translation>
            <numerusform>%n línea no se pudo usar</numerusform>
            <numerusform>%n líneas no se pudieron usar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are fine, but nothing for the map</source>
        <translation>
            <numerusform>%n fila es correcta, pero no sirve para el mapa</numerusform>
            <numerusform>%n filas son correctas, pero no sirven para el mapa</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 de %2 fallidos</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedStatus</name>
    <message>
        <source>State of the feeds</source>
        <translation>Estado de las fuentes</translation>
    </message>
    <message>
        <source>Reading a feed</source>
        <translation>Leyendo una fuente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading %1: %2 new, %3 known, %4 unusable</source>
        <translation>Leyendo %1: %2 nuevos, %3 conocidos, %4 inservibles</translation>
    </message>
    <message>
        <source>; %1 lines a second</source>
        <translation>; %1 líneas por segundo</translation>
    </message>
    <message>
        <source>%1: nothing new</source>
        <translation>%1: nada nuevo</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 known, %4 unusable</source>
        <translation>%1: %2 nuevos, %3 conocidos, %4 inservibles</translation>
    </message>
    <message>
        <source>(cancelled)</source>
        <translation>(cancelado)</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedTableModel</name>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>not read to its end yet</source>
        <translation>aún no leída hasta el final</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Última lectura</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Unusable lines</source>
        <translation>Líneas inservibles</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <translation>esperando al servidor</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>%1 rows a second</source>
        <translation>%1 filas por segundo</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>faltan %1 s</translation>
    </message>
    <message>
        <source>off line: it is read as soon as there is a network</source>
        <translation>sin conexión: se lee en cuanto haya red</translation>
    </message>
    <message>
        <source>the server asks to come back later: %1</source>
        <translation>el servidor pide volver más tarde: %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>rechazado: %1</translation>
    </message>
    <message>
        <source>failing: %1</source>
        <translation>falla: %1</translation>
    </message>
    <message>
        <source>when asked for</source>
        <translation>cuando se pida</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>enseguida</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Behind now</source>
        <translation>Retraso</translation>
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
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>A feed is a file or an address that reports, measurements or notices are read from. The program makes no connection that you did not ask for.</source>
        <translation>Una fuente es un archivo o una dirección de donde se leen avisos, mediciones o comunicados. El programa no hace ninguna conexión que usted no haya pedido.</translation>
    </message>
    <message>
        <source>Lines that could not be used</source>
        <translation>Líneas que no se pudieron usar</translation>
    </message>
    <message>
        <source>Lines that could not be used are listed here, with the reason.</source>
        <translation>Aquí se listan las líneas que no se pudieron usar, con el motivo.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>Remove the feed?</source>
        <translation>¿Quitar la fuente?</translation>
    </message>
    <message>
        <source>%1 will not be read any more. What was read from it stays.</source>
        <translation>%1 ya no se leerá. Lo leído se queda.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>About the feed</source>
        <translation>Sobre la fuente</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Read now</source>
        <translation>&amp;Leer ahora</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>There are no feeds yet.</source>
        <translation>Aún no hay fuentes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Créditos: %1</translation>
    </message>
    <message>
        <source>Credit: %1 (%2)</source>
        <translation>Créditos: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>outagemap::HelpActions</name>
    <message>
        <source>Reports: what users complained of in the window, each reporter once in six hours.</source>
        <translation>Avisos: aquello de lo que se quejaron los usuarios en la ventana, cada uno una vez cada seis horas.</translation>
    </message>
    <message>
        <source>Expected: the reports usual in that place at that hour of the week, learned from up to eight weeks so that past outages do not raise it. The grey band of the curves is where nineteen of twenty ordinary counts lie.</source>
        <translation>Esperados: los avisos habituales en ese lugar a esa hora de la semana, aprendidos de hasta ocho semanas sin que las interrupciones pasadas los eleven. La banda gris de las curvas abarca diecinueve de cada veinte recuentos normales.</translation>
    </message>
    <message>
        <source>Times usual: (reports + a) / (expected + a). The small number a is estimated from all countries at that time and keeps small places from flickering. The 95 % interval says where the true value lies, nineteen times of twenty.</source>
        <translation>Veces lo habitual: (avisos + a) / (esperados + a). El pequeño número a se estima con todos los países en ese momento y evita que los lugares pequeños parpadeen. El intervalo del 95&#xa0;% dice dónde está el valor real, diecinueve de cada veinte veces.</translation>
    </message>
    <message>
        <source>Classes: none, possible (from 1.5 times usual), moderate (3), heavy (10), severe (30). The limits are fixed, so that two maps can be compared.</source>
        <translation>Clases: ninguna, posible (desde 1,5 veces lo habitual), moderada (3), fuerte (10), grave (30). Los límites son fijos para poder comparar dos mapas.</translation>
    </message>
    <message>
        <source>Too little data (hatched): less than half a report would be expected there in the window, and there is no evidence. It is not the same as none.</source>
        <translation>Datos insuficientes (rayado): en la ventana se esperaría menos de medio aviso, y no hay indicios. No es lo mismo que ninguna.</translation>
    </message>
    <message>
        <source>Incident: a time in which a place is worse than usual beyond doubt; its beginning is estimated, and is not the moment at which it was noticed.</source>
        <translation>Incidente: un tiempo en que un lugar está sin duda peor de lo habitual; su inicio es estimado, no el momento en que se notó.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Qué significan las cifras</translation>
    </message>
    <message>
        <source>On the map:</source>
        <translation>En el mapa:</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>the next region in that direction</source>
        <translation>la siguiente región en esa dirección</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation>Mayús+Flechas</translation>
    </message>
    <message>
        <source>move the map</source>
        <translation>mover el mapa</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>show the selected region as large as it goes</source>
        <translation>mostrar la región elegida lo más grande posible</translation>
    </message>
    <message>
        <source>Escape, Backspace</source>
        <translation>Escape, Retroceso</translation>
    </message>
    <message>
        <source>up to what it lies in</source>
        <translation>subir a lo que la contiene</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>play or pause</source>
        <translation>reproducir o pausar</translation>
    </message>
    <message>
        <source>In the list of services:</source>
        <translation>En la lista de servicios:</translation>
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
        <translation>No pasó nada que haya que contar.</translation>
    </message>
    <message>
        <source>Diagnostic information is in the clipboard. It holds no places, addresses or texts.</source>
        <translation>La información de diagnóstico está en el portapapeles. No contiene lugares, direcciones ni textos.</translation>
    </message>
    <message>
        <source>Outagemap %1 shows where in the world an online service is down, and how badly.</source>
        <translation>Outagemap %1 muestra en qué partes del mundo falla un servicio en línea, y con qué gravedad.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Data:</source>
        <translation>Datos:</translation>
    </message>
    <message>
        <source>Feeds shown:</source>
        <translation>Fuentes mostradas:</translation>
    </message>
    <message>
        <source>Libraries:</source>
        <translation>Bibliotecas:</translation>
    </message>
    <message>
        <source>About Outagemap</source>
        <translation>Acerca de Outagemap</translation>
    </message>
    <message>
        <source>Per million people: (reports + a) / (million inhabitants + a / the world&apos;s rate), with the same a: where few people live the value is drawn towards the world&apos;s rate.</source>
        <translation>Por millón de habitantes: (avisos + a) / (millones de habitantes + a / la tasa mundial), con la misma a: donde vive poca gente el valor se acerca a la tasa mundial.</translation>
    </message>
    <message>
        <source>Failing share: (failed + s / 21) / (tested + s), of the measurements of probe networks. One of 21 fails when nothing is wrong; s, estimated from all places and at most 20, draws the share there where few were made.</source>
        <translation>Proporción fallida: (fallidas + s / 21) / (hechas + s), de las mediciones de redes de sondas. Una de 21 falla cuando nada va mal; s, estimada a partir de todos los lugares y como mucho 20, acerca la proporción a ese valor donde hay pocas.</translation>
    </message>
    <message>
        <source>Evidence: the chance that as much would be seen if nothing were wrong (for reports by the Poisson or, where ordinary hours vary more, the negative binomial distribution; for measurements the beta-binomial). 0.001 is one chance in a thousand. It is asked for before a class above &quot;possible&quot; is given, adjusted for the number of regions looked at. As a measure of the map it is the number of zeros: 3 is one in a thousand.</source>
        <translation>Indicios: la probabilidad de ver tanto si nada fallara (para los avisos según la distribución de Poisson o, donde las horas normales varían más, la binomial negativa; para las mediciones la beta-binomial). 0,001 es una entre mil. Se exige antes de dar una clase superior a «posible», ajustada al número de regiones. Como medida del mapa es el número de ceros: 3 es una entre mil.</translation>
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
        <translation>Leyenda</translation>
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
        <translation>¿Quitar todos los lugares de la comparación?</translation>
    </message>
</context>
<context>
    <name>outagemap::MapSession</name>
    <message numerus="yes">
        <source>Up to %n place(s) can be compared; take one out first.</source>
        <translation>
            <numerusform>Se puede comparar %n lugar como máximo; quite uno antes.</numerusform>
            <numerusform>Se pueden comparar %n lugares como máximo; quite uno antes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outagemap::MapStyleMenu</name>
    <message>
        <source>&amp;Classes and colours</source>
        <translation>&amp;Clases y colores</translation>
    </message>
    <message>
        <source>&amp;Number of classes</source>
        <translation>&amp;Número de clases</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;olores</translation>
    </message>
</context>
<context>
    <name>outagemap::MapView</name>
    <message>
        <source>Map of the world</source>
        <translation>Mapa del mundo</translation>
    </message>
    <message>
        <source>Arrow keys go from region to region, Enter shows one large, Escape goes up.</source>
        <translation>Las flechas van de región en región, Intro muestra una en grande, Escape sube.</translation>
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
        <translation>&amp;Europa y África (0°)</translation>
    </message>
    <message>
        <source>&amp;Americas (90° W)</source>
        <translation>&amp;América (90° O)</translation>
    </message>
    <message>
        <source>&amp;Asia (90° E)</source>
        <translation>A&amp;sia (90° E)</translation>
    </message>
    <message>
        <source>&amp;Indonesia (118° E)</source>
        <translation>&amp;Indonesia (118° E)</translation>
    </message>
    <message>
        <source>&amp;Pacific (180°)</source>
        <translation>&amp;Pacífico (180°)</translation>
    </message>
    <message>
        <source>That of the &amp;selected region</source>
        <translation>El de la &amp;región elegida</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Otro…</translation>
    </message>
    <message>
        <source>Central meridian</source>
        <translation>Meridiano central</translation>
    </message>
    <message>
        <source>Degrees east (west: negative):</source>
        <translation>Grados este (oeste: negativo):</translation>
    </message>
</context>
<context>
    <name>outagemap::NoticeList</name>
    <message>
        <source>No notice within a day.</source>
        <translation>Ningún comunicado en un día.</translation>
    </message>
    <message>
        <source>What was published</source>
        <translation>Lo que se publicó</translation>
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
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Regions: %1</source>
        <translation>Regiones: %1</translation>
    </message>
</context>
<context>
    <name>outagemap::Notifier</name>
    <message>
        <source>Show Outagemap</source>
        <translation>Mostrar Outagemap</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>%1 has problems since %2.</source>
        <translation>%1 tiene problemas desde %2.</translation>
    </message>
    <message>
        <source>%1 has problems.</source>
        <translation>%1 tiene problemas.</translation>
    </message>
    <message>
        <source>The problems of %1 are over.</source>
        <translation>Los problemas de %1 han terminado.</translation>
    </message>
    <message>
        <source>%1: %2 has problems since %3.</source>
        <translation>%1: %2 tiene problemas desde %3.</translation>
    </message>
    <message>
        <source>%1: the problems of %2 are over.</source>
        <translation>%1: los problemas de %2 han terminado.</translation>
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
        <translation>Buscar lo que sea</translation>
    </message>
    <message>
        <source>A service, a place, a time (20:50, 2017-05-03 20:50) or a command</source>
        <translation>Un servicio, un lugar, una hora (20:50, 2017-05-03 20:50) o una orden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
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
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Abrir el enlace</translation>
    </message>
</context>
<context>
    <name>outagemap::RegionPanel</name>
    <message>
        <source>Selected region</source>
        <translation>Región elegida</translation>
    </message>
    <message>
        <source>Figures of the selected region</source>
        <translation>Cifras de la región elegida</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Put it beside other places</source>
        <translation>Ponerla junto a otros lugares</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Show it as large as it goes</source>
        <translation>Mostrarla lo más grande posible</translation>
    </message>
    <message>
        <source>Reports over time</source>
        <translation>Avisos a lo largo del tiempo</translation>
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
        <translation>Aún no se sabe nada</translation>
    </message>
    <message>
        <source>%1 reports, %2 expected</source>
        <translation>%1 avisos, %2 esperados</translation>
    </message>
    <message>
        <source>%1 times usual (95 %: %2 to %3)</source>
        <translation>%1 veces lo habitual (95&#xa0;%: de %2 a %3)</translation>
    </message>
    <message>
        <source>%1 times usual</source>
        <translation>%1 veces lo habitual</translation>
    </message>
    <message>
        <source>%1 reports per million people</source>
        <translation>%1 avisos por millón de habitantes</translation>
    </message>
    <message>
        <source>%1 of %2 measurements failing</source>
        <translation>fallan %1 de %2 mediciones</translation>
    </message>
    <message>
        <source>If nothing were wrong, the chance to see as much: %1</source>
        <translation>Si nada fallara, la probabilidad de ver tanto: %1</translation>
    </message>
    <message>
        <source>Incident from %1 to %2, at its worst %3 times usual</source>
        <translation>Incidente de %1 a %2, en el peor momento %3 veces lo habitual</translation>
    </message>
    <message>
        <source>Incident since %1 (for %2), at its worst %3 times usual</source>
        <translation>Incidente desde %1 (hace %2), en el peor momento %3 veces lo habitual</translation>
    </message>
</context>
<context>
    <name>outagemap::RegionTable</name>
    <message>
        <source>Find a region</source>
        <translation>Buscar una región</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
</context>
<context>
    <name>outagemap::RegionTableModel</name>
    <message>
        <source>Region</source>
        <translation>Región</translation>
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
        <translation> días</translation>
    </message>
    <message>
        <source>Counted back from the newest data of each feed. What is older goes little by little, while nothing else is done.</source>
        <translation>Contado hacia atrás desde los datos más recientes de cada fuente. Lo más antiguo se elimina poco a poco, cuando no hay otra cosa que hacer.</translation>
    </message>
    <message>
        <source>Keep &amp;reports and complaints</source>
        <translation>Conservar &amp;avisos y quejas</translation>
    </message>
    <message>
        <source>Keep counts of &amp;five minutes</source>
        <translation>Conservar recuentos de &amp;cinco minutos</translation>
    </message>
    <message>
        <source>Keep counts of &amp;hours, and notices</source>
        <translation>Conservar recuentos por &amp;hora y comunicados</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>&amp;Size of the cache, at most</source>
        <translation>&amp;Tamaño de la caché, como máximo</translation>
    </message>
</context>
<context>
    <name>outagemap::ServiceList</name>
    <message>
        <source>Find a service</source>
        <translation>Buscar un servicio</translation>
    </message>
    <message>
        <source>By trouble</source>
        <translation>Por gravedad</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Order of the services</source>
        <translation>Orden de los servicios</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
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
        <translation>%1 avisos en la última hora</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
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
        <translation>Notificaciones</translation>
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
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
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
        <translation>Quedarse en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Mostrar nombres</translation>
    </message>
    <message>
        <source>Show meridians and parallels</source>
        <translation>Mostrar meridianos y paralelos</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) a second</source>
        <translation>
            <numerusform>%n paso por segundo</numerusform>
            <numerusform>%n pasos por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Speed of playing</source>
        <translation>&amp;Velocidad de reproducción</translation>
    </message>
    <message>
        <source>Begin anew at the end</source>
        <translation>Volver a empezar al final</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zonas horarias</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Time &amp;zones</source>
        <translation>&amp;Zonas horarias</translation>
    </message>
    <message>
        <source>Tell me when an incident begins or ends</source>
        <translation>Avisarme cuando empiece o termine un incidente</translation>
    </message>
    <message>
        <source>Services to be told of</source>
        <translation>Servicios de los que avisar</translation>
    </message>
    <message>
        <source>&amp;Services (none: favourites)</source>
        <translation>&amp;Servicios (ninguno: favoritos)</translation>
    </message>
    <message>
        <source>Codes of regions, with commas between</source>
        <translation>Códigos de regiones, separados por comas</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Lugares</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Looked at every minute while the program runs, whatever the map shows.</source>
        <translation>Se comprueba cada minuto mientras el programa está en marcha, muestre lo que muestre el mapa.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
</context>
<context>
    <name>outagemap::ShareActions</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 no se puede escribir: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Escrito en %1</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>La tabla está en el portapapeles.</translation>
    </message>
    <message>
        <source>The caption is in the clipboard.</source>
        <translation>El texto está en el portapapeles.</translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>El enlace está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Guardar la vista</translation>
    </message>
    <message>
        <source>Views (*.outagemap)</source>
        <translation>Vistas (*.outagemap)</translation>
    </message>
    <message>
        <source>Open a view</source>
        <translation>Abrir una vista</translation>
    </message>
    <message>
        <source>Views (*.outagemap);;All files (*)</source>
        <translation>Vistas (*.outagemap);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no data about %1 here: add a feed that has it.</source>
        <translation>Aquí no hay datos sobre %1: añada una fuente que los tenga.</translation>
    </message>
    <message>
        <source>There is no data about %1 at %2 here.</source>
        <translation>Aquí no hay datos sobre %1 a las %2.</translation>
    </message>
    <message>
        <source>The map here does not have: %1.</source>
        <translation>El mapa de aquí no tiene: %1.</translation>
    </message>
    <message>
        <source>The view is shown.</source>
        <translation>Se muestra la vista.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Todavía no hay nada que exportar.</translation>
    </message>
</context>
<context>
    <name>outagemap::SnapshotPreview</name>
    <message>
        <source>Preview of the snapshot</source>
        <translation>Vista previa de la instantánea</translation>
    </message>
    <message>
        <source>Drag the picture into another program</source>
        <translation>Arrastre la imagen a otro programa</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Dibujando…</translation>
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
        <translation>Lugares para comparar</translation>
    </message>
    <message>
        <source>Cop&amp;y text</source>
        <translation>Co&amp;piar texto</translation>
    </message>
    <message>
        <source>The map in words</source>
        <translation>El mapa en palabras</translation>
    </message>
    <message>
        <source>What the evidence rests on</source>
        <translation>En qué se basan los indicios</translation>
    </message>
    <message>
        <source>The map is being put into words …</source>
        <translation>El mapa se está poniendo en palabras …</translation>
    </message>
    <message>
        <source>How sure is it in this place: %1</source>
        <translation>Grado de certeza en este lugar: %1</translation>
    </message>
    <message>
        <source>Reports are %1 times usual; allowing for chance, between %2 and %3 times.</source>
        <translation>Los avisos son %1 veces lo habitual; descontado el azar, entre %2 y %3 veces.</translation>
    </message>
</context>
<context>
    <name>outagemap::TimePlot</name>
    <message>
        <source>failing share, %</source>
        <translation>proporción fallida, %</translation>
    </message>
    <message>
        <source>reports per %1 min; grey: what is usual</source>
        <translation>avisos cada %1 min; gris: lo habitual</translation>
    </message>
    <message>
        <source>reports per %1 min</source>
        <translation>avisos cada %1 min</translation>
    </message>
</context>
<context>
    <name>outagemap::TimelinePlot</name>
    <message>
        <source>Reports over time</source>
        <translation>Avisos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Incident since %1 (%2), at its worst %3 times usual</source>
        <translation>Incidente desde %1 (%2), en el peor momento %3 veces lo habitual</translation>
    </message>
    <message numerus="yes">
        <source>and %n more notices</source>
        <translation>
            <numerusform>y %n comunicado más</numerusform>
            <numerusform>y %n comunicados más</numerusform>
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
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>Un paso adelante</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Begin anew at the end</source>
        <translation>Volver a empezar al final</translation>
    </message>
    <message>
        <source>Follow the newest data</source>
        <translation>Seguir los datos más recientes</translation>
    </message>
    <message>
        <source>Choose time zones</source>
        <translation>Elegir zonas horarias</translation>
    </message>
    <message>
        <source>Zones…</source>
        <translation>Zonas…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>Velocidad de reproducción</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <comment>speed of playing</comment>
        <translation>%1 pasos/s</translation>
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
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Which services have problems: the worst first, with the reports of the last day. Choose one to see it on the map.</source>
        <translation>Qué servicios tienen problemas: primero los peores, con los avisos del último día. Elija uno para verlo en el mapa.</translation>
    </message>
    <message>
        <source>Where: the darker, the more trouble than usual; hatched is too little data. Point at a place for its figures, click to select it, double click to show it large. Escape goes back up.</source>
        <translation>Dónde: cuanto más oscuro, más problemas de lo habitual; rayado es datos insuficientes. Señale un lugar para ver sus cifras, haga clic para elegirlo, doble clic para verlo en grande. Escape vuelve arriba.</translation>
    </message>
    <message>
        <source>What the colours mean, how long a window is counted, and whether areas, countries or their parts are drawn.</source>
        <translation>Qué significan los colores, cuánto dura la ventana y si se dibujan zonas, países o sus partes.</translation>
    </message>
    <message>
        <source>Since when: the reports of the selected place, what is usual in grey, incidents above. Drag the window, or press Space to play.</source>
        <translation>Desde cuándo: los avisos del lugar elegido, lo habitual en gris, los incidentes encima. Arrastre la ventana o pulse Espacio para reproducir.</translation>
    </message>
    <message>
        <source>The same in figures. Beside it: the selected place, and places compared.</source>
        <translation>Lo mismo en cifras. Al lado: el lugar elegido y los lugares comparados.</translation>
    </message>
    <message>
        <source>What users write, and what was published.</source>
        <translation>Lo que escriben los usuarios y lo que se publicó.</translation>
    </message>
    <message>
        <source>What is going on. File &gt; Feeds turns on real feeds; Ctrl+K finds anything.</source>
        <translation>Qué está pasando. Archivo &gt; Fuentes activa fuentes reales; Ctrl+K busca lo que sea.</translation>
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
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>outagemap::ViewBar</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Proyección</translation>
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
        <translation>Hacer la visita guiada</translation>
    </message>
    <message>
        <source>Turn on real feeds…</source>
        <translation>Activar fuentes reales…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Welcome. The built-in replay is being read: the WhatsApp outage of 3 May 2017.</source>
        <translation>Le damos la bienvenida. Se está leyendo la reconstrucción incluida: la caída de WhatsApp del 3 de mayo de 2017.</translation>
    </message>
    <message>
        <source>Built-in replay: the WhatsApp outage of 3 May 2017, reconstructed. Nothing is live or fetched until you turn on a feed.</source>
        <translation>Reconstrucción incluida: la caída de WhatsApp del 3 de mayo de 2017. Nada es en directo ni se descarga hasta que active una fuente.</translation>
    </message>
</context>
<context>
    <name>outagemap::WindowDocks</name>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
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
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Comunicados</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>outagemap::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Feeds…</source>
        <translation>&amp;Fuentes…</translation>
    </message>
    <message>
        <source>&amp;Open feed file…</source>
        <translation>&amp;Abrir archivo de fuente…</translation>
    </message>
    <message>
        <source>Add feed &amp;URL…</source>
        <translation>Añadir &amp;URL de fuente…</translation>
    </message>
    <message>
        <source>Read the built-in &amp;replay</source>
        <translation>Leer la &amp;reconstrucción incluida</translation>
    </message>
    <message>
        <source>Open &amp;view…</source>
        <translation>Abrir &amp;vista…</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Guardar vista…</translation>
    </message>
    <message>
        <source>&amp;Export snapshot…</source>
        <translation>&amp;Exportar instantánea…</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>Guardar &amp;tabla…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Buscar lo que sea…</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Copiar &amp;imagen</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Copiar &amp;tabla</translation>
    </message>
    <message>
        <source>Copy &amp;caption</source>
        <translation>Copiar te&amp;xto</translation>
    </message>
    <message>
        <source>Copy &amp;link to this view</source>
        <translation>Copiar en&amp;lace a esta vista</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Whole world</source>
        <translation>Todo el &amp;mundo</translation>
    </message>
    <message>
        <source>Zoom to the selected &amp;region</source>
        <translation>Acercar a la &amp;región elegida</translation>
    </message>
    <message>
        <source>&amp;Up to what it lies in</source>
        <translation>&amp;Subir a lo que la contiene</translation>
    </message>
    <message>
        <source>&amp;Compare the selected region</source>
        <translation>&amp;Comparar la región elegida</translation>
    </message>
    <message>
        <source>La&amp;bels</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>&amp;Graticule</source>
        <translation>Retíc&amp;ula</translation>
    </message>
    <message>
        <source>&amp;Cities</source>
        <translation>&amp;Ciudades</translation>
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
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Alto &amp;contraste</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tiempo</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Reproducir o pausar</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Paso &amp;atrás</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Paso a&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Más &amp;rápido</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Más &amp;lento</translation>
    </message>
    <message>
        <source>L&amp;oop</source>
        <translation>&amp;Bucle</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>En &amp;vivo</translation>
    </message>
    <message>
        <source>&amp;Longer window</source>
        <translation>Ventana más lar&amp;ga</translation>
    </message>
    <message>
        <source>S&amp;horter window</source>
        <translation>Ventana más &amp;corta</translation>
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
            <numerusform>Mostrar %n día</numerusform>
            <numerusform>Mostrar %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Time &amp;zones…</source>
        <translation>&amp;Zonas horarias…</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>V&amp;entana</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Recorrido</translation>
    </message>
    <message>
        <source>What the &amp;figures mean</source>
        <translation>Qué significan las ci&amp;fras</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>Re&amp;gistro…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostic information</source>
        <translation>Copiar información de &amp;diagnóstico</translation>
    </message>
    <message>
        <source>&amp;About Outagemap</source>
        <translation>&amp;Acerca de Outagemap</translation>
    </message>
    <message>
        <source>Add a place to compare</source>
        <translation>Añadir un lugar para comparar</translation>
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
        <translation>aquí</translation>
    </message>
</context>
<context>
    <name>outagemap::ZonesDialog</name>
    <message>
        <source>Time zones</source>
        <translation>Zonas horarias</translation>
    </message>
    <message numerus="yes">
        <source>Zones shown beside UTC, the computer&apos;s and the region&apos;s own (%n at most):</source>
        <translation>
            <numerusform>Zonas mostradas junto a UTC, la del ordenador y la de la región (%n como máximo):</numerusform>
            <numerusform>Zonas mostradas junto a UTC, la del ordenador y la de la región (%n como máximo):</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a city</source>
        <translation>Buscar una ciudad</translation>
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
        <translation>%1: en orden, %2 avisos sin procesar y %3 quejas en %4 bytes
</translation>
    </message>
    <message>
        <source>%1 is damaged; `outagemap cache repair` saves what can be read</source>
        <translation>%1 está dañado; `outagemap cache repair` salva lo que se puede leer</translation>
    </message>
    <message>
        <source>%1: made anew from %2 rows; the file as it was is kept as %3
</source>
        <translation>%1: rehecho con %2 filas; el archivo tal como estaba se conserva como %3
</translation>
    </message>
    <message>
        <source>could not be read: %1
</source>
        <translation>no se pudo leer: %1
</translation>
    </message>
    <message>
        <source>--%1 is a number of days from 1 to 36500</source>
        <translation>--%1 es un número de días de 1 a 36500</translation>
    </message>
    <message>
        <source>--size is a number of megabytes, 0 for no limit</source>
        <translation>--size es un número de megabytes, 0 para sin límite</translation>
    </message>
    <message>
        <source>raw reports %1 days, five minutes %2 days, hours %3 days, at most %4 MB (0: no limit)
</source>
        <translation>avisos sin procesar %1 días, cinco minutos %2 días, horas %3 días, como mucho %4 MB (0: sin límite)
</translation>
    </message>
    <message>
        <source>Checks the cache, repairs a damaged one, or sets how long what is kept in it.</source>
        <translation>Comprueba la caché, repara una dañada o fija cuánto tiempo se guarda cada cosa.</translation>
    </message>
    <message>
        <source>check, repair or keep</source>
        <translation>check, repair o keep</translation>
    </message>
    <message>
        <source>keep: raw reports and complaints, counted back from the newest of their feed.</source>
        <translation>keep: avisos sin procesar y quejas, contando hacia atrás desde lo más reciente de su fuente.</translation>
    </message>
    <message>
        <source>keep: counts of five minutes.</source>
        <translation>keep: recuentos de cinco minutos.</translation>
    </message>
    <message>
        <source>keep: counts of hours and days.</source>
        <translation>keep: recuentos de horas y días.</translation>
    </message>
    <message>
        <source>keep: largest size of the file; the oldest raw reports go first.</source>
        <translation>keep: tamaño máximo del archivo; primero se van los avisos más antiguos.</translation>
    </message>
    <message>
        <source>say check, repair or keep</source>
        <translation>indique check, repair o keep</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of check, repair, keep</source>
        <translation>«%1» no es check, repair ni keep</translation>
    </message>
    <message>
        <source>Lists the feeds, and what was read once beside them (with --all).</source>
        <translation>Lista las fuentes y, con --all, lo que se leyó una vez.</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>Imprime un documento JSON.</translation>
    </message>
    <message>
        <source>Also what was read without being on the list.</source>
        <translation>También lo leído sin estar en la lista.</translation>
    </message>
    <message>
        <source>Lists ready feeds for `feeds add ID`.</source>
        <translation>Lista fuentes listas para `feeds add ID`.</translation>
    </message>
    <message>
        <source>The feed&apos;s number, as `feeds list` shows it.</source>
        <translation>El número de la fuente, como lo muestra `feeds list`.</translation>
    </message>
    <message>
        <source>name at least one feed by its number</source>
        <translation>indique al menos una fuente por su número</translation>
    </message>
    <message>
        <source>Takes feeds off the list, and their tokens out of the keychain. What was read from them stays.</source>
        <translation>Quita fuentes de la lista y sus tokens del llavero. Lo leído de ellas se queda.</translation>
    </message>
    <message>
        <source>Pauses feeds: they stay on the list and are not read.</source>
        <translation>Pausa fuentes: siguen en la lista y no se leen.</translation>
    </message>
    <message>
        <source>Ends the pause of feeds.</source>
        <translation>Termina la pausa de fuentes.</translation>
    </message>
    <message>
        <source>Usage: outagemap feeds COMMAND

Commands:
</source>
        <translation>Uso: outagemap feeds ORDEN

Órdenes:
</translation>
    </message>
    <message>
        <source>say what to do: list, add, test …</source>
        <translation>indique qué hacer: list, add, test …</translation>
    </message>
    <message>
        <source>there is no &quot;feeds %1&quot;</source>
        <translation>no existe «feeds %1»</translation>
    </message>
    <message>
        <source>there is no feed number %1 (see: outagemap feeds list)</source>
        <translation>no hay fuente número %1 (véase: outagemap feeds list)</translation>
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
        <translation>guardaría %1 avisos, %2 mediciones, %3 comunicados%4; rechazados %5, saltados %6
</translation>
    </message>
    <message>
        <source> (and more: only the beginning was looked at)</source>
        <translation> (y más: solo se miró el principio)</translation>
    </message>
    <message>
        <source>from %1 to %2, %3 regions
</source>
        <translation>de %1 a %2, %3 regiones
</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>Fetches a feed once and shows what would be stored. Stores nothing.</source>
        <translation>Lee una fuente una vez y muestra lo que se guardaría. No guarda nada.</translation>
    </message>
    <message>
        <source>An address, a file, a folder, an id of the catalogue, or a number of the list.</source>
        <translation>Una dirección, un archivo, una carpeta, un id del catálogo o un número de la lista.</translation>
    </message>
    <message>
        <source>What a feed of the catalogue asks for.</source>
        <translation>Lo que pide una fuente del catálogo.</translation>
    </message>
    <message>
        <source>name the feed</source>
        <translation>indique la fuente</translation>
    </message>
    <message>
        <source>Reads feeds of the list now: those that are named, or all that are not paused.</source>
        <translation>Lee ahora fuentes de la lista: las indicadas o todas las no pausadas.</translation>
    </message>
    <message>
        <source>there is no feed to fetch (see: outagemap feeds --help)</source>
        <translation>no hay fuente que leer (véase: outagemap feeds --help)</translation>
    </message>
    <message>
        <source>Keeps all feeds of the list read, each at its interval, until it is stopped (Ctrl+C).</source>
        <translation>Mantiene leídas todas las fuentes de la lista, cada una a su intervalo, hasta que se detenga (Ctrl+C).</translation>
    </message>
    <message>
        <source>Ends after that time.</source>
        <translation>Termina tras ese tiempo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>a feed is read every %1 seconds at most</source>
        <translation>una fuente se lee como mucho cada %1 segundos</translation>
    </message>
    <message>
        <source>What to call it.</source>
        <translation>Cómo llamarla.</translation>
    </message>
    <message>
        <source>How often to read it (10m, 1h), or never: only when asked to.</source>
        <translation>Cada cuánto leerla (10m, 1h), o never: solo cuando se pida.</translation>
    </message>
    <message>
        <source>Its format, if that is not found out: ndjson, csv, ooni, ioda-events, ioda-alerts, ioda-signals, cloudflare, statuspage.</source>
        <translation>Su formato, si no se averigua: ndjson, csv, ooni, ioda-events, ioda-alerts, ioda-signals, cloudflare, statuspage.</translation>
    </message>
    <message>
        <source>The service of lines that name none.</source>
        <translation>El servicio de las líneas que no indican ninguno.</translation>
    </message>
    <message>
        <source>For CSV: which column holds which field.</source>
        <translation>Para CSV: qué columna tiene qué campo.</translation>
    </message>
    <message>
        <source>Sent by POST, as ClickHouse wants it; @FILE reads it from a file.</source>
        <translation>Se envía por POST, como quiere ClickHouse; @FILE lo lee de un archivo.</translation>
    </message>
    <message>
        <source>The credit line of its licence.</source>
        <translation>La línea de crédito de su licencia.</translation>
    </message>
    <message>
        <source>Its licence.</source>
        <translation>Su licencia.</translation>
    </message>
    <message>
        <source>Reads a token from standard input and keeps it in the system&apos;s keychain.</source>
        <translation>Lee un token de la entrada estándar y lo guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>The header that the token is sent in (else Authorization).</source>
        <translation>La cabecera en que se envía el token (si no, Authorization).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form NAME=VALUE</source>
        <translation>«%1» no tiene la forma NAME=VALUE</translation>
    </message>
    <message>
        <source>one feed at a time</source>
        <translation>una fuente cada vez</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>Token:</translation>
    </message>
    <message>
        <source>Puts a feed on the list, and prints its number. Try it with `feeds test` first.</source>
        <translation>Pone una fuente en la lista e imprime su número. Pruébela antes con `feeds test`.</translation>
    </message>
    <message>
        <source>An address, a file, a folder, or an id of the catalogue.</source>
        <translation>Una dirección, un archivo, una carpeta o un id del catálogo.</translation>
    </message>
    <message>
        <source>Does not read it yet.</source>
        <translation>Aún no la lee.</translation>
    </message>
    <message>
        <source>there was no token on standard input</source>
        <translation>no había token en la entrada estándar</translation>
    </message>
    <message>
        <source>Changes what is set up for a feed; what is not named stays.</source>
        <translation>Cambia la configuración de una fuente; lo no indicado se queda.</translation>
    </message>
    <message>
        <source>Its new address or path.</source>
        <translation>Su nueva dirección o ruta.</translation>
    </message>
    <message>
        <source>name one feed by its number</source>
        <translation>indique una fuente por su número</translation>
    </message>
    <message>
        <source>Finds complaints by their words, newest first. All words must be there; &quot;words in quotes&quot; as they stand; -word: not that one.</source>
        <translation>Busca quejas por sus palabras, primero las más recientes. Deben estar todas las palabras; &quot;entre comillas&quot; tal cual; -palabra: sin ella.</translation>
    </message>
    <message>
        <source>What to look for; nothing: every complaint.</source>
        <translation>Qué buscar; nada: todas las quejas.</translation>
    </message>
    <message>
        <source>The service.</source>
        <translation>El servicio.</translation>
    </message>
    <message>
        <source>The end of the time to look at; else that of the newest data.</source>
        <translation>El final del tiempo que se mira; si no, el de los datos más recientes.</translation>
    </message>
    <message>
        <source>Its length, like 60m, 24h, 7d; else a day.</source>
        <translation>Su duración, como 60m, 24h, 7d; si no, un día.</translation>
    </message>
    <message>
        <source>A code like SG, ID-JK or 155; else the world.</source>
        <translation>Un código como SG, ID-JK o 155; si no, el mundo.</translation>
    </message>
    <message>
        <source>How many at most.</source>
        <translation>Cuántas como máximo.</translation>
    </message>
    <message>
        <source>How many to pass over.</source>
        <translation>Cuántas se saltan.</translation>
    </message>
    <message>
        <source>--limit is 1 to 10000, --offset 0 or more</source>
        <translation>--limit va de 1 a 10000, --offset 0 o más</translation>
    </message>
    <message>
        <source>--region: there is no region &quot;%1&quot; on the map</source>
        <translation>--region: no hay ninguna región «%1» en el mapa</translation>
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
        <translation>elementos</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>fuente</translation>
    </message>
</context>
</TS>
