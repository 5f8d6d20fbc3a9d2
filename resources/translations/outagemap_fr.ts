<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Caption</name>
    <message>
        <source>%1 UTC</source>
        <comment>after since, from, to; the hour is 0</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>after since, from, to; the hour is 1</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>after since, from, to; the hour is 2 to 23</comment>
        <translation>%1 UTC</translation>
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
        <translation>à %1 UTC</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service and place in a headline</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: service disrupted</source>
        <comment>headline</comment>
        <translation>%1&#xa0;: service perturbé</translation>
    </message>
    <message>
        <source>%1: disruption easing</source>
        <comment>headline</comment>
        <translation>%1&#xa0;: la panne se résorbe</translation>
    </message>
    <message>
        <source>%1: disruption over</source>
        <comment>headline</comment>
        <translation>%1&#xa0;: service rétabli</translation>
    </message>
    <message>
        <source>%1: possible disruption</source>
        <comment>headline</comment>
        <translation>%1&#xa0;: perturbation possible</translation>
    </message>
    <message>
        <source>%1: no disruption seen</source>
        <comment>headline</comment>
        <translation>%1&#xa0;: aucune perturbation constatée</translation>
    </message>
    <message>
        <source>%1: too little data</source>
        <comment>headline</comment>
        <translation>%1&#xa0;: données insuffisantes</translation>
    </message>
    <message>
        <source>There is too little data about %1 %2 on %3%4 to say whether anything is wrong.</source>
        <comment>%1 service, %2 at a time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>Le %3 %2%4, les données sur %1 ne suffisent pas pour dire s’il y a un problème.</translation>
    </message>
    <message>
        <source>%1 showed no sign of a disruption %2 on %3%4: no more measurements failed than usual.</source>
        <comment>%1 service, %2 at a time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>Le %3 %2%4, %1 ne montrait aucun signe de panne&#xa0;: les mesures n’échouaient pas plus que d’habitude.</translation>
    </message>
    <message>
        <source>%1 showed no sign of a disruption %2 on %3%4: there were no more reports than usual.</source>
        <comment>%1 service, %2 at a time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>Le %3 %2%4, %1 ne montrait aucun signe de panne&#xa0;: il n’y avait pas plus de signalements que d’habitude.</translation>
    </message>
    <message>
        <source>There were signs of a disruption of %1 %2 on %3%4; since when is not known.</source>
        <comment>%1 service, %2 at a time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>Le %3 %2%4, des signes de panne apparaissaient pour %1, sans que l’on sache depuis quand.</translation>
    </message>
    <message>
        <source>There have been signs of a disruption of %1 since %2 on %3%4; it is not confirmed yet.</source>
        <comment>%1 service, %2 time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>Des signes de panne apparaissent pour %1 depuis le %3 à %2%4&#xa0;; la panne n’est pas encore confirmée.</translation>
    </message>
    <message>
        <source>%1 was disrupted from %2 to %3 on %4%5 and works again. Duration: about %6.</source>
        <comment>%1 service, %2 time, %3 time, %4 date, %5 nothing or other zones in brackets, %6 as 2 hours 20 minutes</comment>
        <translation>%1 a connu une panne le %4 de %2 à %3%5 et fonctionne à nouveau. Durée&#xa0;: environ %6.</translation>
    </message>
    <message>
        <source>%1 was disrupted from %2 on %3 to %4 on %5%6 and works again. Duration: about %7.</source>
        <comment>%1 service, %2 time, %3 date, %4 time, %5 date, %6 nothing or other zones in brackets, %7 as 2 hours 20 minutes</comment>
        <translation>%1 a connu une panne du %3 à %2 au %5 à %4%6 et fonctionne à nouveau. Durée&#xa0;: environ %7.</translation>
    </message>
    <message>
        <source>%1 has been disrupted in several places, in the first of them since %2 on %3%4.</source>
        <comment>%1 service, %2 time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>%1 connaît des pannes en plusieurs endroits, la première depuis le %3 à %2%4.</translation>
    </message>
    <message>
        <source>%1 has been disrupted since %2 on %3%4; the disruption is now easing.</source>
        <comment>%1 service, %2 time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>%1 connaît une panne depuis le %3 à %2%4&#xa0;; la situation s’améliore.</translation>
    </message>
    <message>
        <source>%1 has been disrupted since %2 on %3%4.</source>
        <comment>%1 service, %2 time, %3 date, %4 nothing or other zones in brackets</comment>
        <translation>%1 connaît une panne depuis le %3 à %2%4.</translation>
    </message>
    <message numerus="yes">
        <source>At the worst, %2 of %3 measurement(s) failed within %4 (to %1).</source>
        <comment>%1 time, %2 per cent, %3 number, %4 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>Au plus fort, %2 de %3 mesure a échoué (période&#xa0;: %4 jusqu’à %1).</numerusform>
            <numerusform>Au plus fort, %2 des %3 mesures ont échoué (période&#xa0;: %4 jusqu’à %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %3 measurement(s) within %4 (to %1), %2 failed.</source>
        <comment>%1 time, %2 per cent, %3 number, %4 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>Sur %3 mesure (période&#xa0;: %4 jusqu’à %1), %2 a échoué.</numerusform>
            <numerusform>Sur %3 mesures (période&#xa0;: %4 jusqu’à %1), %2 ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the hour to %1, %2 report(s) came in.</source>
        <comment>%1 time, %2 number</comment>
        <translation>
            <numerusform>Dans l’heure précédant %1, %2 signalement a été reçu.</numerusform>
            <numerusform>Dans l’heure précédant %1, %2 signalements ont été reçus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %3 (to %1), %2 report(s) came in.</source>
        <comment>%1 time, %2 number, %3 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>%2 signalement a été reçu (période&#xa0;: %3 jusqu’à %1).</numerusform>
            <numerusform>%2 signalements ont été reçus (période&#xa0;: %3 jusqu’à %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the worst, %2 report(s) came in within %4 (to %1), %3 times as many as usual.</source>
        <comment>%1 time, %2 number, %3 rate, %4 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>Au plus fort, %2 signalement a été reçu, soit %3 fois la normale (période&#xa0;: %4 jusqu’à %1).</numerusform>
            <numerusform>Au plus fort, %2 signalements ont été reçus, soit %3 fois la normale (période&#xa0;: %4 jusqu’à %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the hour to %1, %2 report(s) came in, %3 times as many as usual.</source>
        <comment>%1 time, %2 number, %3 rate</comment>
        <translation>
            <numerusform>Dans l’heure précédant %1, %2 signalement a été reçu, soit %3 fois la normale.</numerusform>
            <numerusform>Dans l’heure précédant %1, %2 signalements ont été reçus, soit %3 fois la normale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %4 (to %1), %2 report(s) came in, %3 times as many as usual.</source>
        <comment>%1 time, %2 number, %3 rate, %4 as 2 hours 20 minutes</comment>
        <translation>
            <numerusform>%2 signalement a été reçu, soit %3 fois la normale (période&#xa0;: %4 jusqu’à %1).</numerusform>
            <numerusform>%2 signalements ont été reçus, soit %3 fois la normale (période&#xa0;: %4 jusqu’à %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The disruption stands out in %1 countries and territories.</source>
        <translation>
            <numerusform>La panne ressort nettement dans %1 pays ou territoire.</numerusform>
            <numerusform>La panne ressort nettement dans %1 pays et territoires.</numerusform>
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
        <translation>%1 (%2 des mesures en échec)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, per cent; in a list</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 times the usual number of reports)</source>
        <comment>place, rate; first of a list</comment>
        <translation>%1 (%2 fois le nombre normal de signalements)</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <comment>place, rate; in a list</comment>
        <translation>%1 (%2 fois)</translation>
    </message>
    <message>
        <source>Worst hit parts of the world: %1.</source>
        <comment>list</comment>
        <translation>Régions du monde les plus touchées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Worst hit countries: %1.</source>
        <comment>list</comment>
        <translation>Pays les plus touchés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Worst hit states and provinces: %1.</source>
        <comment>list</comment>
        <translation>Régions et provinces les plus touchées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 (too little data)</source>
        <comment>place</comment>
        <translation>%1 (données insuffisantes)</translation>
    </message>
    <message>
        <source>%1 %2 times the usual number of reports (between %3 and %4 times, allowing for chance)</source>
        <comment>place, rate, lower and upper limit; first of a list</comment>
        <translation>%1 avec %2 fois le nombre normal de signalements (entre %3 et %4 fois, compte tenu du hasard)</translation>
    </message>
    <message>
        <source>%1 %2 times (%3 to %4)</source>
        <comment>place, rate, lower and upper limit; in a list</comment>
        <translation>%1 avec %2 fois (de %3 à %4)</translation>
    </message>
    <message>
        <source>Chance does not explain the lead of the place named first.</source>
        <translation>Le hasard n’explique pas l’écart du lieu cité en premier.</translation>
    </message>
    <message>
        <source>Chance alone may explain the differences between these places.</source>
        <translation>Les écarts entre ces lieux peuvent n’être dus qu’au hasard.</translation>
    </message>
    <message>
        <source>In comparison: %1.</source>
        <comment>list</comment>
        <translation>En comparaison&#xa0;: %1.</translation>
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
        <translation>Où cela a commencé, dans l’ordre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what does not work, per cent; in a list</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What users report most: %1.</source>
        <comment>list</comment>
        <translation>Ce que les utilisateurs signalent le plus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Recorded event (%1): %2.</source>
        <comment>times, quotation</comment>
        <translation>Événement consigné (%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Later notice (%1): %2.</source>
        <comment>time, quotation</comment>
        <translation>Communiqué ultérieur (%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Official notice (%1): %2.</source>
        <comment>time, quotation</comment>
        <translation>Communiqué officiel (%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Later notice (%1, %2): %3.</source>
        <comment>time, state, quotation</comment>
        <translation>Communiqué ultérieur (%1, %2)&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Official notice (%1, %2): %3.</source>
        <comment>time, state, quotation</comment>
        <translation>Communiqué officiel (%1, %2)&#xa0;: %3.</translation>
    </message>
    <message>
        <source>There is no official notice so far.</source>
        <translation>Aucun communiqué officiel pour l’instant.</translation>
    </message>
    <message>
        <source>No cause has been published.</source>
        <translation>Aucune cause n’a été communiquée.</translation>
    </message>
    <message>
        <source>Cause, as published later (%1): %2.</source>
        <comment>time, cause</comment>
        <translation>Cause, communiquée plus tard (%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Cause, as published: %1.</source>
        <comment>cause</comment>
        <translation>Cause communiquée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>user reports</source>
        <comment>evidence; in a list</comment>
        <translation>signalements d’utilisateurs</translation>
    </message>
    <message>
        <source>measurements</source>
        <comment>evidence; in a list</comment>
        <translation>mesures</translation>
    </message>
    <message>
        <source>published notices</source>
        <comment>evidence; in a list</comment>
        <translation>communiqués publiés</translation>
    </message>
    <message>
        <source>How sure is this: %1.</source>
        <comment>as in practically certain</comment>
        <translation>Degré de certitude&#xa0;: %1.</translation>
    </message>
    <message>
        <source>How sure is this: %1. Evidence: %2.</source>
        <comment>as in practically certain; list</comment>
        <translation>Degré de certitude&#xa0;: %1. Éléments à l’appui&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Measurements do not confirm it.</source>
        <translation>Les mesures ne le confirment pas.</translation>
    </message>
    <message>
        <source>Note: these figures are a reconstruction, made afterwards from what is known of the event; they are not a recording.</source>
        <translation>Remarque&#xa0;: ces chiffres sont une reconstitution, faite après coup à partir de ce que l’on sait de l’événement, et non un enregistrement.</translation>
    </message>
    <message>
        <source>Note: these figures are simulated; they describe no real event.</source>
        <translation>Remarque&#xa0;: ces chiffres sont simulés&#xa0;; ils ne décrivent aucun événement réel.</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <comment>credit lines</comment>
        <translation>Données&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>At the worst, in the hour to %1, %2 report(s) came in, %3 times as many as usual.</source>
        <comment>%1 time, %2 number, %3 rate</comment>
        <translation>
            <numerusform>Au plus fort, dans l’heure précédant %1, %2 signalement a été reçu, soit %3 fois la normale.</numerusform>
            <numerusform>Au plus fort, dans l’heure précédant %1, %2 signalements ont été reçus, soit %3 fois la normale.</numerusform>
        </translation>
    </message>
    <message>
        <source>By chance alone, so many measurements would fail less than once in a million cases.</source>
        <translation>Par le seul hasard, autant de mesures échoueraient moins d’une fois sur un million.</translation>
    </message>
    <message>
        <source>By chance alone, so many reports would come less than once in a million cases.</source>
        <translation>Par le seul hasard, autant de signalements arriveraient moins d’une fois sur un million.</translation>
    </message>
    <message>
        <source>By chance alone, so many measurements would fail less than once in a thousand cases.</source>
        <translation>Par le seul hasard, autant de mesures échoueraient moins d’une fois sur mille.</translation>
    </message>
    <message>
        <source>By chance alone, so many reports would come less than once in a thousand cases.</source>
        <translation>Par le seul hasard, autant de signalements arriveraient moins d’une fois sur mille.</translation>
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
            <numerusform>Dans l’heure précédant %1, %2 de %3 mesure a échoué.</numerusform>
            <numerusform>Dans l’heure précédant %1, %2 des %3 mesures ont échoué.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassTexts</name>
    <message>
        <source>&quot;%1&quot; is no choice of classes: after the colon stands how many, %2 to %3, with a method other than fixed and continuous</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un choix de classes&#xa0;: après le deux-points vient leur nombre, de %2 à %3, avec une méthode autre que fixed et continuous</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way to make classes; there are %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une façon de faire des classes&#xa0;; il y a %2</translation>
    </message>
    <message>
        <source>fixed limits</source>
        <translation>limites fixes</translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation>quantiles</translation>
    </message>
    <message>
        <source>equal intervals</source>
        <translation>intervalles égaux</translation>
    </message>
    <message>
        <source>geometric intervals</source>
        <translation>intervalles géométriques</translation>
    </message>
    <message>
        <source>natural breaks</source>
        <translation>seuils naturels</translation>
    </message>
    <message>
        <source>continuous colours</source>
        <translation>couleurs continues</translation>
    </message>
</context>
<context>
    <name>ColourTexts</name>
    <message>
        <source>Heat</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Blue to red</source>
        <translation>Bleu à rouge</translation>
    </message>
    <message>
        <source>Blue to brown</source>
        <translation>Bleu à brun</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of colours; there are %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une gamme de couleurs&#xa0;; il y a %2</translation>
    </message>
</context>
<context>
    <name>EvidenceTexts</name>
    <message>
        <source>less than %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>Reports: %1 where %2 are usual. If nothing were wrong, as many or more would come with a probability of %3; with all regions of this level looked at, %4.</source>
        <translation>Signalements&#xa0;: %1, contre %2 d’habitude. Si tout allait bien, il en viendrait autant ou plus avec une probabilité de %3&#xa0;; compte tenu de toutes les régions de ce niveau, %4.</translation>
    </message>
    <message>
        <source>Measurements: %1 % of %2 failed where %3 % are usual. If nothing were wrong, as many or more would fail with a probability of %4; with all regions of this level looked at, %5.</source>
        <translation>Mesures&#xa0;: %1&#xa0;% de %2 ont échoué, contre %3&#xa0;% d’habitude. Si tout allait bien, il en échouerait autant ou plus avec une probabilité de %4&#xa0;; compte tenu de toutes les régions de ce niveau, %5.</translation>
    </message>
    <message numerus="yes">
        <source>Notices: %n in force; counted, by convention, as a probability of %1.</source>
        <translation>
            <numerusform>Communiqués&#xa0;: %n en vigueur&#xa0;; compté par convention comme une probabilité de %1.</numerusform>
            <numerusform>Communiqués&#xa0;: %n en vigueur&#xa0;; comptés par convention comme une probabilité de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together (Cauchy combination, which allows for sources that depend on each other): %1.</source>
        <translation>Ensemble (combinaison de Cauchy, qui admet des sources dépendantes)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No other source speaks of this region: %1.</source>
        <translation>Aucune autre source ne parle de cette région&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No source speaks of this region: too little data.</source>
        <translation>Aucune source ne parle de cette région&#xa0;: données insuffisantes.</translation>
    </message>
</context>
<context>
    <name>FeedStatus</name>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
</context>
<context>
    <name>LegendTexts</name>
    <message>
        <source>Reports, times usual</source>
        <translation>Signalements, fois la normale</translation>
    </message>
    <message>
        <source>Reports per million people</source>
        <translation>Signalements par million d’habitants</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>Evidence of all sources (digits of the chance that nothing is wrong)</source>
        <translation>Indices de toutes les sources (zéros de la probabilité que tout aille bien)</translation>
    </message>
    <message>
        <source>Failing share of measurements</source>
        <translation>Part des mesures en échec</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>too little data</source>
        <translation>données insuffisantes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>modérée</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>très forte</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>Reconstitution</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Fixed limits. A class above &quot;possible&quot; needs evidence: p &lt; 0.001, adjusted for the number of regions.</source>
        <translation>Limites fixes. Une classe au-delà de «&#xa0;possible&#xa0;» exige des preuves&#xa0;: p &lt; 0,001, corrigé du nombre de régions.</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>tous identiques</translation>
    </message>
    <message>
        <source>Continuous colours between fixed ends. Colours show the value alone, not how sure it is.</source>
        <translation>Couleurs continues entre bornes fixes. Les couleurs montrent la valeur seule, pas sa certitude.</translation>
    </message>
    <message>
        <source>Classes by %1 of the regions shown. Colours show the value alone, not how sure it is.</source>
        <translation>Classes par %1 des régions affichées. Les couleurs montrent la valeur seule, pas sa certitude.</translation>
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
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time of day as in 16:10; HH and mm stay, letters go into &apos;&apos; quotes</comment>
        <translation>H&apos;h&apos;mm</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date on the first day of a month as in Monday, 1 May 2017</comment>
        <translation>dddd 1&apos;er&apos; MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date as in Wednesday, 3 May 2017</comment>
        <translation>dddd d MMMM yyyy</translation>
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
        <translation>%1 et %2</translation>
    </message>
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
            <numerusform>%1 heure</numerusform>
            <numerusform>%1 heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 jour</numerusform>
            <numerusform>%1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <comment>the tag of the language that this is translated into, as in the file&apos;s name</comment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>there is no place &quot;%1&quot; (use a code like SG, ID-JK or 155, or a name)</source>
        <translation>le lieu «&#xa0;%1&#xa0;» n’existe pas (indiquez un code comme SG, ID-JK ou 155, ou un nom)</translation>
    </message>
    <message>
        <source>several places are called &quot;%1&quot;; name one of them by its code: %2</source>
        <translation>plusieurs lieux s’appellent «&#xa0;%1&#xa0;»&#xa0;; indiquez l’un d’eux par son code&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 places are too many; at most %2 can be compared</source>
        <translation>%1 lieux, c’est trop&#xa0;; %2 au plus peuvent être comparés</translation>
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
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restaurer les valeurs par défaut</translation>
    </message>
</context>
<context>
    <name>SharedView</name>
    <message>
        <source>The view cannot be used: its &quot;%1&quot; is &quot;%2&quot;.</source>
        <translation>La vue est inutilisable : son « %1 » est « %2 ».</translation>
    </message>
    <message>
        <source>This is not a view file of Outagemap.</source>
        <translation>Ce n’est pas un fichier de vue d’Outagemap.</translation>
    </message>
    <message>
        <source>This view file was made by a newer Outagemap; this version cannot read it.</source>
        <translation>Ce fichier de vue a été créé par un Outagemap plus récent ; cette version ne peut pas le lire.</translation>
    </message>
    <message>
        <source>This is not a link of Outagemap.</source>
        <translation>Ce n’est pas un lien d’Outagemap.</translation>
    </message>
</context>
<context>
    <name>SnapshotTexts</name>
    <message>
        <source>by area</source>
        <translation>par zone</translation>
    </message>
    <message>
        <source>by subdivision</source>
        <translation>par subdivision</translation>
    </message>
    <message>
        <source>by country</source>
        <translation>par pays</translation>
    </message>
    <message>
        <source>%1 times usual (%2 reports, %3 expected)</source>
        <translation>%1 fois la normale (%2 signalements, %3 attendus)</translation>
    </message>
    <message>
        <source>%1 per million people (%2 reports)</source>
        <translation>%1 par million d’habitants (%2 signalements)</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 signalements</translation>
    </message>
    <message>
        <source>evidence %1 (%2 reports)</source>
        <translation>indices %1 (%2 signalements)</translation>
    </message>
    <message>
        <source>%1 % failing</source>
        <translation>%1&#xa0;% en échec</translation>
    </message>
    <message>
        <source>%1: where it fails</source>
        <translation>%1&#xa0;: où cela ne marche pas</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Le plus touché</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>No region is worse than usual.</source>
        <translation>Aucune région n’est plus touchée que d’habitude.</translation>
    </message>
    <message>
        <source>Reports: %1</source>
        <translation>Signalements&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: where it fails in %2</source>
        <translation>%1, %2&#xa0;: où cela ne marche pas</translation>
    </message>
    <message>
        <source>ffmpeg has written something unexpected</source>
        <translation>ffmpeg a écrit quelque chose d’inattendu</translation>
    </message>
    <message>
        <source>this machine&apos;s GDAL library was built without %1</source>
        <translation>la bibliothèque GDAL de cette machine a été compilée sans %1</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>il ne peut pas être créé</translation>
    </message>
    <message>
        <source>a GeoTIFF has at most 40 million pixels</source>
        <translation>un GeoTIFF a au plus 40 millions de pixels</translation>
    </message>
    <message>
        <source>there is not enough memory for a picture of that size</source>
        <translation>la mémoire ne suffit pas pour une image de cette taille</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Times usual</source>
        <translation>Fois la normale</translation>
    </message>
    <message>
        <source>Per million</source>
        <translation>Par million</translation>
    </message>
    <message>
        <source>Failing, %</source>
        <translation>En échec, %</translation>
    </message>
    <message>
        <source>JPEG knows no transparency: use PNG, WebP or TIFF</source>
        <translation>JPEG ne connaît pas la transparence : utilisez PNG, WebP ou TIFF</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>%1 does not say how it was made: it is not from Outagemap, or another program has changed it</source>
        <translation>%1 ne dit pas comment il a été fait : il ne vient pas d’Outagemap, ou un autre programme l’a modifié</translation>
    </message>
    <message>
        <source>this machine&apos;s GDAL library was built without Parquet: use csv or gpkg</source>
        <translation>la bibliothèque GDAL de cette machine a été compilée sans Parquet : utilisez csv ou gpkg</translation>
    </message>
    <message>
        <source>%1 times usual</source>
        <translation>%1 fois la normale</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Image JPEG</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>Image WebP</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>Image TIFF</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Page PDF</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Page web en un fichier</translation>
    </message>
    <message>
        <source>GeoTIFF raster</source>
        <translation>Raster GeoTIFF</translation>
    </message>
    <message>
        <source>GeoPackage with QGIS style</source>
        <translation>GeoPackage avec style QGIS</translation>
    </message>
    <message>
        <source>GeoJSON regions</source>
        <translation>Régions en GeoJSON</translation>
    </message>
    <message>
        <source>FlatGeobuf regions</source>
        <translation>Régions en FlatGeobuf</translation>
    </message>
    <message>
        <source>KML regions</source>
        <translation>Régions en KML</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>Parquet table</source>
        <translation>Tableau Parquet</translation>
    </message>
    <message>
        <source>By the shape of the page</source>
        <translation>Selon la forme de la page</translation>
    </message>
    <message>
        <source>The map alone</source>
        <translation>La carte seule</translation>
    </message>
    <message>
        <source>News, wide (16:9)</source>
        <translation>Actualités, large (16:9)</translation>
    </message>
    <message>
        <source>News, square</source>
        <translation>Actualités, carré</translation>
    </message>
    <message>
        <source>Story, upright (9:16)</source>
        <translation>Story, vertical (9:16)</translation>
    </message>
    <message>
        <source>Report page, A4</source>
        <translation>Page de rapport, A4</translation>
    </message>
    <message>
        <source>Report page, A4 landscape</source>
        <translation>Page de rapport, A4 paysage</translation>
    </message>
    <message>
        <source>Report page, Letter</source>
        <translation>Page de rapport, Letter</translation>
    </message>
    <message>
        <source>Report page, Letter landscape</source>
        <translation>Page de rapport, Letter paysage</translation>
    </message>
    <message>
        <source>there is no template &quot;%1&quot;; there are: %2</source>
        <translation>il n’y a pas de modèle « %1 » ; il y a : %2</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>GIF animé</translation>
    </message>
    <message>
        <source>Animated PNG</source>
        <translation>PNG animé</translation>
    </message>
    <message>
        <source>Animated WebP</source>
        <translation>WebP animé</translation>
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
        <translation>ffmpeg a échoué : %1</translation>
    </message>
    <message>
        <source>films need the ffmpeg program, which is not installed here; numbered pictures do not</source>
        <translation>les films demandent le programme ffmpeg, qui n’est pas installé ici ; les images numérotées non</translation>
    </message>
    <message>
        <source>the shortest step of a series is a minute</source>
        <translation>le plus petit pas d’une série est d’une minute</translation>
    </message>
    <message>
        <source>the series ends before it begins</source>
        <translation>la série finit avant de commencer</translation>
    </message>
    <message>
        <source>a series has at most %1 times</source>
        <translation>une série a au plus %1 instants</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 n’a pas été écrit : %2</translation>
    </message>
    <message>
        <source>its ending is none of a film (gif, apng, webp, mp4, webm)</source>
        <translation>son extension n’est pas celle d’un film (gif, apng, webp, mp4, webm)</translation>
    </message>
    <message>
        <source>there is nothing to show</source>
        <translation>il n’y a rien à montrer</translation>
    </message>
    <message>
        <source>a film shows 0.2 to 60 pictures a second</source>
        <translation>un film montre 0,2 à 60 images par seconde</translation>
    </message>
    <message>
        <source>a contact sheet has 1 to %1 maps</source>
        <translation>une planche-contact a 1 à %1 cartes</translation>
    </message>
    <message>
        <source>%1, %2 to %3 %4</source>
        <translation>%1, de %2 à %3 %4</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4 %5</source>
        <translation>%1, %2 à %3, %4 %5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) are clearly worse than usual.</source>
        <translation>
            <numerusform>%n région va nettement plus mal que d’habitude.</numerusform>
            <numerusform>%n régions vont nettement plus mal que d’habitude.</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst: %1.</source>
        <translation>Le pire : %1.</translation>
    </message>
    <message numerus="yes">
        <source>Reports per %n minute(s), UTC</source>
        <translation>
            <numerusform>Signalements par %n minute, UTC</numerusform>
            <numerusform>Signalements par %n minutes, UTC</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>a picture has %1 to %2 pixels a side, not %3x%4</source>
        <translation>une image a %1 à %2 pixels de côté, pas %3x%4</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;</source>
        <translation>il n’y a pas de format « %1 »</translation>
    </message>
    <message>
        <source>its ending must be one of .%1</source>
        <translation>son extension doit être l’une de .%1</translation>
    </message>
    <message>
        <source>a WebP picture has at most %1 pixels a side</source>
        <translation>une image WebP a au plus %1 pixels de côté</translation>
    </message>
    <message>
        <source>a WebP picture of that size needs too much memory: use PNG, TIFF or JPEG</source>
        <translation>une image WebP de cette taille demande trop de mémoire : utilisez PNG, TIFF ou JPEG</translation>
    </message>
    <message>
        <source>the WebP library is of another version</source>
        <translation>la bibliothèque WebP est d’une autre version</translation>
    </message>
    <message>
        <source>the picture could not be encoded (WebP error %1)</source>
        <translation>l’image n’a pas pu être codée (erreur WebP %1)</translation>
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
        <translation>envoi de messages</translation>
    </message>
    <message>
        <source>the app</source>
        <translation>l’application</translation>
    </message>
    <message>
        <source>the website</source>
        <translation>le site web</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation>connexion au compte</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>la connexion</translation>
    </message>
    <message>
        <source>the connection to the server</source>
        <translation>la connexion au serveur</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>appels</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>paiements</translation>
    </message>
    <message>
        <source>search</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>uploads</source>
        <translation>envoi de fichiers</translation>
    </message>
    <message>
        <source>nothing works at all</source>
        <translation>plus rien ne marche</translation>
    </message>
    <message>
        <source>internet access</source>
        <translation>accès à internet</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>television</source>
        <translation>télévision</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>other faults</source>
        <translation>autres pannes</translation>
    </message>
    <message>
        <source>a fault of the provider&apos;s own servers</source>
        <translation>une défaillance des serveurs de l’exploitant lui-même</translation>
    </message>
    <message>
        <source>a software fault</source>
        <translation>une erreur logicielle</translation>
    </message>
    <message>
        <source>a faulty configuration</source>
        <translation>une mauvaise configuration</translation>
    </message>
    <message>
        <source>a network fault</source>
        <translation>une panne de réseau</translation>
    </message>
    <message>
        <source>technical problems</source>
        <translation>des problèmes techniques</translation>
    </message>
    <message>
        <source>maintenance work</source>
        <translation>des travaux de maintenance</translation>
    </message>
    <message>
        <source>overload</source>
        <translation>une surcharge</translation>
    </message>
    <message>
        <source>a power cut</source>
        <translation>une coupure de courant</translation>
    </message>
    <message>
        <source>a damaged cable</source>
        <translation>un câble endommagé</translation>
    </message>
    <message>
        <source>a fire</source>
        <translation>un incendie</translation>
    </message>
    <message>
        <source>the weather</source>
        <translation>les intempéries</translation>
    </message>
    <message>
        <source>a natural disaster</source>
        <translation>une catastrophe naturelle</translation>
    </message>
    <message>
        <source>an attack over the network</source>
        <translation>une cyberattaque</translation>
    </message>
    <message>
        <source>a shutdown ordered by the authorities</source>
        <translation>une coupure ordonnée par les autorités</translation>
    </message>
    <message>
        <source>military action</source>
        <translation>des opérations militaires</translation>
    </message>
    <message>
        <source>a fault at another provider</source>
        <translation>une panne chez un autre fournisseur</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>being looked into</source>
        <translation>en cours d’examen</translation>
    </message>
    <message>
        <source>cause found</source>
        <translation>cause identifiée</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>mended, being watched</source>
        <translation>corrigé, sous surveillance</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>report published afterwards</source>
        <translation>bilan publié après coup</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>practically certain</source>
        <translation>pratiquement certain</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>très probable</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>incertain</translation>
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
        <translation>%1 j</translation>
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
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Possible problem</source>
        <translation>Problème possible</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>No recent data</source>
        <translation>Pas de données récentes</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>easing</source>
        <translation>en baisse</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>Times usual</source>
        <translation>Fois la normale</translation>
    </message>
    <message>
        <source>Per million people</source>
        <translation>Par million d’habitants</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>Failing share</source>
        <translation>Part en échec</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Subdivisions</source>
        <translation>Subdivisions</translation>
    </message>
    <message>
        <source>%1 reports, %2 expected</source>
        <translation>%1 signalements, %2 attendus</translation>
    </message>
    <message>
        <source>%1 times usual</source>
        <translation>%1 fois la normale</translation>
    </message>
    <message>
        <source>%1 of measurements failing</source>
        <translation>%1 des mesures échouent</translation>
    </message>
    <message>
        <source>Times usual</source>
        <comment>over a column of a narrow table; as short as can be</comment>
        <translation>Fois la normale</translation>
    </message>
    <message>
        <source>Per million</source>
        <comment>over a column of a narrow table</comment>
        <translation>Par million</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>over a column of a narrow table</comment>
        <translation>En échec</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>there is no time zone &quot;%1&quot;; it may be %2</source>
        <translation>le fuseau horaire «&#xa0;%1&#xa0;» n’existe pas&#xa0;; peut-être %2</translation>
    </message>
    <message>
        <source>there is no time zone &quot;%1&quot; (zones are named like America/New_York)</source>
        <translation>le fuseau horaire «&#xa0;%1&#xa0;» n’existe pas (les noms sont du type America/New_York)</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Puts the map of one service at one time into words: since when, where it is worst, what users report, what was published, how sure it is. In the language of --lang.</source>
        <translation>Met en mots la carte d’un service à un moment&#xa0;: depuis quand, où c’est le pire, ce que signalent les utilisateurs, ce qui a été publié et avec quelle certitude. Dans la langue de --lang.</translation>
    </message>
    <message>
        <source>Gives times in this zone too, like America/New_York; any number.</source>
        <translation>Donne aussi les heures dans ce fuseau, comme America/New_York&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>Compares these places, of any level: codes or names with commas between, like SG,ID-JK,Philippines.</source>
        <translation>Compare ces lieux, de tout niveau&#xa0;: codes ou noms séparés par des virgules, comme SG,ID-JK,Philippines.</translation>
    </message>
    <message>
        <source>Tells of this region only (default: the world).</source>
        <translation>Ne parle que de cette région (par défaut&#xa0;: le monde).</translation>
    </message>
    <message>
        <source>--measure: a caption speaks of times-usual or failing-share only</source>
        <translation>--measure&#xa0;: le texte ne parle que de times-usual ou failing-share</translation>
    </message>
    <message>
        <source>--region: one place only</source>
        <translation>--region&#xa0;: un seul lieu</translation>
    </message>
    <message>
        <source>reads feeds (files, - or URLs) into the cache</source>
        <translation>lit des flux (fichiers, - ou URL) dans le cache</translation>
    </message>
    <message>
        <source>lists the services and how they do</source>
        <translation>liste les services et leur état</translation>
    </message>
    <message>
        <source>lists the regions, worst first</source>
        <translation>liste les régions, les plus touchées d’abord</translation>
    </message>
    <message>
        <source>lists when and where services were disrupted</source>
        <translation>liste quand et où les services ont été perturbés</translation>
    </message>
    <message>
        <source>puts the map into words</source>
        <translation>met la carte en mots</translation>
    </message>
    <message>
        <source>turns lon,lat lines into region codes</source>
        <translation>convertit des lignes lon,lat en codes de région</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many</source>
        <translation>«&#xa0;%1&#xa0;» est de trop</translation>
    </message>
    <message>
        <source>outagemap%1: %2 (see: outagemap%1 --help)</source>
        <translation>outagemap%1&#xa0;: %2 (voir&#xa0;: outagemap%1 --help)</translation>
    </message>
    <message>
        <source>Usage: outagemap [--cache FILE] [--lang xx] [COMMAND]
Shows where in the world an online service is down, and how badly.
Without a command, opens the window.

Commands:
</source>
        <translation>Usage&#xa0;: outagemap [--cache FILE] [--lang xx] [COMMANDE]
Montre où dans le monde un service en ligne est en panne, et à quel point.
Sans commande, ouvre la fenêtre.

Commandes&#xa0;:
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
Options&#xa0;:
  --cache FILE   le fichier de cache (sinon, celui de votre dossier de données)
  --lang xx      langue des textes et des noms&#xa0;: en, id, es, pt_BR, fr, de
  --version      la version du programme
  --help         ce texte&#xa0;; après une commande, celui de cette commande

Code de sortie&#xa0;: 0 fait, 1 échec, 2 mauvais usage.
</translation>
    </message>
    <message>
        <source>--cache needs a file name</source>
        <translation>--cache demande un nom de fichier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language like en or id</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue comme en ou id</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>la commande «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>equal-earth, natural-earth, robinson, mollweide, web-mercator or orthographic; with @LON or @LON,LAT for another centre.</source>
        <translation>equal-earth, natural-earth, robinson, mollweide, web-mercator ou orthographic&#xa0;; avec @LON ou @LON,LAT pour un autre centre.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light ou dark.</translation>
    </message>
    <message>
        <source>exactly one file to write must be named</source>
        <translation>il faut nommer exactement un fichier à écrire</translation>
    </message>
    <message>
        <source>--size: &quot;%1&quot; is not a size like 1920x1080</source>
        <translation>--size&#xa0;: «&#xa0;%1&#xa0;» n’est pas une taille comme 1920x1080</translation>
    </message>
    <message>
        <source>--theme: &quot;%1&quot; is neither light nor dark</source>
        <translation>--theme&#xa0;: «&#xa0;%1&#xa0;» n’est ni light ni dark</translation>
    </message>
    <message>
        <source>--from must be before --to</source>
        <translation>--from doit précéder --to</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Lists when and where services were disrupted, newest first. Times are UTC; the start is estimated, not the moment of the alarm.</source>
        <translation>Liste quand et où les services ont été perturbés, le plus récent d’abord. Les heures sont en UTC&#xa0;; le début est estimé, ce n’est pas l’instant de l’alerte.</translation>
    </message>
    <message>
        <source>Only this service.</source>
        <translation>Seulement ce service.</translation>
    </message>
    <message>
        <source>From then on (default: all that is known, at most a year).</source>
        <translation>À partir de là (par défaut&#xa0;: tout ce qui est connu, un an au plus).</translation>
    </message>
    <message>
        <source>Until then, and as it looked then (default: the newest data).</source>
        <translation>Jusque-là, et tel que vu alors (par défaut&#xa0;: les données les plus récentes).</translation>
    </message>
    <message>
        <source>Only world, area, country or subdivision.</source>
        <translation>Seulement world, area, country ou subdivision.</translation>
    </message>
    <message>
        <source>Only in these places: codes or names with commas between.</source>
        <translation>Seulement dans ces lieux&#xa0;: codes ou noms séparés par des virgules.</translation>
    </message>
    <message>
        <source>No incidents.
</source>
        <translation>Aucun incident.
</translation>
    </message>
    <message>
        <source>%1: %2 accepted, %3 duplicate, %4 rejected, %5 s
</source>
        <translation>%1&#xa0;: %2 acceptés, %3 déjà connus, %4 rejetés, %5 s
</translation>
    </message>
    <message>
        <source>%1: line %2: %3</source>
        <translation>%1&#xa0;: ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2 more rejected lines</source>
        <translation>%1&#xa0;: %2 autres lignes rejetées</translation>
    </message>
    <message>
        <source>Reads feeds into the cache: files, - for standard input, or URLs.</source>
        <translation>Lit des flux dans le cache&#xa0;: fichiers, - pour l’entrée standard, ou URL.</translation>
    </message>
    <message>
        <source>What to read.</source>
        <translation>Ce qu’il faut lire.</translation>
    </message>
    <message>
        <source>For CSV: which column holds which field, like time=when,lat=y,lon=x,availability=percent/100.</source>
        <translation>Pour le CSV&#xa0;: quelle colonne contient quel champ, comme time=when,lat=y,lon=x,availability=percent/100.</translation>
    </message>
    <message>
        <source>The service of lines that name none.</source>
        <translation>Le service des lignes qui n’en nomment aucun.</translation>
    </message>
    <message>
        <source>Prints one JSON object per source.</source>
        <translation>Imprime un objet JSON par source.</translation>
    </message>
    <message>
        <source>name at least one source</source>
        <translation>nommez au moins une source</translation>
    </message>
    <message>
        <source>Lists the regions of one level, or the places named, worst first.</source>
        <translation>Liste les régions d’un niveau, ou les lieux nommés, les plus touchés d’abord.</translation>
    </message>
    <message>
        <source>Compares these places only, of any level: codes or names with commas between, like SG,ID-JK,Philippines.</source>
        <translation>Ne compare que ces lieux, de tout niveau&#xa0;: codes ou noms séparés par des virgules, comme SG,ID-JK,Philippines.</translation>
    </message>
    <message>
        <source>Tells below each place what its evidence rests on.</source>
        <translation>Explique sous chaque lieu sur quoi reposent les indices.</translation>
    </message>
    <message>
        <source>Lists the services of the cache and how they do.</source>
        <translation>Liste les services du cache et leur état.</translation>
    </message>
    <message>
        <source>How they did at that time (default: now).</source>
        <translation>Leur état à ce moment-là (par défaut&#xa0;: maintenant).</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>newest data %1</source>
        <translation>données les plus récentes %1</translation>
    </message>
    <message>
        <source>Reads lon,lat lines from a file or standard input and prints country,subdivision for each; both are empty at sea and for a line that is no place.</source>
        <translation>Lit des lignes lon,lat d’un fichier ou de l’entrée standard et imprime country,subdivision pour chacune&#xa0;; les deux sont vides en mer et pour une ligne qui n’est pas un lieu.</translation>
    </message>
    <message>
        <source>The file to read.</source>
        <translation>Le fichier à lire.</translation>
    </message>
    <message>
        <source>one file at a time</source>
        <translation>un fichier à la fois</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>standard output cannot be written</source>
        <translation>impossible d’écrire sur la sortie standard</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level (area, country or subdivision)</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un niveau (area, country ou subdivision)</translation>
    </message>
    <message>
        <source>The service&apos;s slug, like whatsapp.</source>
        <translation>L’identifiant du service, comme whatsapp.</translation>
    </message>
    <message>
        <source>The time at the window&apos;s end, in UTC (default: the newest data).</source>
        <translation>L’heure de fin de la fenêtre, en UTC (par défaut&#xa0;: les données les plus récentes).</translation>
    </message>
    <message>
        <source>The window&apos;s length: 15m, 60m, 24h …</source>
        <translation>La durée de la fenêtre&#xa0;: 15m, 60m, 24h …</translation>
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
        <translation>--service manque</translation>
    </message>
    <message>
        <source>--window: the shortest window is 5 minutes</source>
        <translation>--window&#xa0;: la plus courte fenêtre est de 5 minutes</translation>
    </message>
    <message>
        <source>the cache is empty: run &quot;outagemap ingest&quot; first</source>
        <translation>le cache est vide&#xa0;: lancez d’abord «&#xa0;outagemap ingest&#xa0;»</translation>
    </message>
    <message>
        <source>the cache has nothing about &quot;%1&quot;; it has: %2</source>
        <translation>le cache n’a rien sur «&#xa0;%1&#xa0;»&#xa0;; il a&#xa0;: %2</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>Imprime un document JSON.</translation>
    </message>
    <message>
        <source>The region to show as large as it goes, like VE or 155.</source>
        <translation>La région à montrer le plus grand possible, comme VE ou 155.</translation>
    </message>
    <message>
        <source>--region: &quot;%1&quot; is not on the map; codes are like VE, ID-JK or 155</source>
        <translation>--region&#xa0;: «&#xa0;%1&#xa0;» n’est pas sur la carte&#xa0;; les codes sont comme VE, ID-JK ou 155</translation>
    </message>
    <message>
        <source>writes a map to a file</source>
        <translation>écrit une carte dans un fichier</translation>
    </message>
    <message>
        <source>says how an exported file was made</source>
        <translation>dit comment un fichier exporté a été fait</translation>
    </message>
    <message>
        <source>runs a command when trouble begins</source>
        <translation>exécute une commande quand un problème commence</translation>
    </message>
    <message>
        <source>what the file says about itself cannot be understood</source>
        <translation>ce que le fichier dit de lui-même n’est pas compréhensible</translation>
    </message>
    <message>
        <source>Says what an exported file shows and how it was made, from the file alone.</source>
        <translation>Dit ce qu’un fichier exporté montre et comment il a été fait, d’après le fichier seul.</translation>
    </message>
    <message>
        <source>A file that export has written.</source>
        <translation>Un fichier écrit par export.</translation>
    </message>
    <message>
        <source>exactly one file must be named</source>
        <translation>il faut nommer exactement un fichier</translation>
    </message>
    <message>
        <source>%1 does not agree with the cache: its values are others</source>
        <translation>%1 ne concorde pas avec le cache : ses valeurs sont autres</translation>
    </message>
    <message>
        <source>%1 agrees with the cache</source>
        <translation>%1 concorde avec le cache</translation>
    </message>
    <message>
        <source>Writes the map of one service at one time to a file; its ending (%1) decides on the format. With --from and --to: a film (%2), with --sheet a page of small maps, or, where OUT is a folder, one file for each time. A file that is named is replaced, files in a folder only with --force.</source>
        <translation>Écrit la carte d’un service à un instant dans un fichier ; son extension (%1) décide du format. Avec --from et --to : un film (%2), avec --sheet une page de petites cartes ou, si OUT est un dossier, un fichier par instant. Un fichier nommé est remplacé, ceux d’un dossier seulement avec --force.</translation>
    </message>
    <message>
        <source>The file to write, or a folder (ending with /).</source>
        <translation>Le fichier à écrire, ou un dossier (finissant par /).</translation>
    </message>
    <message>
        <source>The format, whatever the ending: %1.</source>
        <translation>Le format, quelle que soit l’extension : %1.</translation>
    </message>
    <message>
        <source>First time of a series.</source>
        <translation>Premier instant d’une série.</translation>
    </message>
    <message>
        <source>Last time of a series.</source>
        <translation>Dernier instant d’une série.</translation>
    </message>
    <message>
        <source>Step of a series.</source>
        <translation>Pas d’une série.</translation>
    </message>
    <message>
        <source>Pictures a second of a film, 0.2 to 60.</source>
        <translation>Images par seconde d’un film, 0,2 à 60.</translation>
    </message>
    <message>
        <source>All times of the series on one page.</source>
        <translation>Tous les instants de la série sur une page.</translation>
    </message>
    <message>
        <source>Replaces files in a folder.</source>
        <translation>Remplace des fichiers d’un dossier.</translation>
    </message>
    <message>
        <source>Does not replace a file that exists.</source>
        <translation>Ne remplace pas un fichier existant.</translation>
    </message>
    <message>
        <source>Says on standard error how far it is.</source>
        <translation>Dit sur la sortie d’erreur où il en est.</translation>
    </message>
    <message>
        <source>Options saved under that name; those given here win.</source>
        <translation>Options enregistrées sous ce nom ; celles données ici l’emportent.</translation>
    </message>
    <message>
        <source>Saves the options given here under that name.</source>
        <translation>Enregistre sous ce nom les options données ici.</translation>
    </message>
    <message>
        <source>a series needs --from and --to</source>
        <translation>une série demande --from et --to</translation>
    </message>
    <message>
        <source>--fps: &quot;%1&quot; is not a number from 0.2 to 60</source>
        <translation>--fps : « %1 » n’est pas un nombre de 0,2 à 60</translation>
    </message>
    <message>
        <source>several services go into a folder: end its name with /</source>
        <translation>plusieurs services vont dans un dossier : finissez son nom par /</translation>
    </message>
    <message>
        <source>a series goes into a folder (end its name with /), a film (gif, apng, webp, mp4, webm) or, with --sheet, on a page</source>
        <translation>une série va dans un dossier (finissez son nom par /), dans un film (gif, apng, webp, mp4, webm) ou, avec --sheet, sur une page</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is not a colour like #0b57b0</source>
        <translation>--%1 : « %2 » n’est pas une couleur comme #0b57b0</translation>
    </message>
    <message>
        <source>Width and height in pixels (default: the template&apos;s).</source>
        <translation>Largeur et hauteur en pixels (sinon celles du modèle).</translation>
    </message>
    <message>
        <source>Pixels per inch, 30 to 1200.</source>
        <translation>Pixels par pouce, 30 à 1200.</translation>
    </message>
    <message>
        <source>The page: %1.</source>
        <translation>La page : %1.</translation>
    </message>
    <message>
        <source>Without the page&apos;s colour (PNG, WebP, TIFF, SVG).</source>
        <translation>Sans la couleur de la page (PNG, WebP, TIFF, SVG).</translation>
    </message>
    <message>
        <source>Of JPEG pictures and films, 1 to 100.</source>
        <translation>Des images JPEG et des films, 1 à 100.</translation>
    </message>
    <message>
        <source>A time zone to give the time in besides UTC; may be given again.</source>
        <translation>Un fuseau horaire où donner l’heure en plus de l’UTC ; peut être répété.</translation>
    </message>
    <message>
        <source>Another title.</source>
        <translation>Un autre titre.</translation>
    </message>
    <message>
        <source>Without the time-line strip.</source>
        <translation>Sans la frise chronologique.</translation>
    </message>
    <message>
        <source>A picture to put beside the title.</source>
        <translation>Une image à côté du titre.</translation>
    </message>
    <message>
        <source>Colour of the house: rule and badge.</source>
        <translation>Couleur de la maison : filet et badge.</translation>
    </message>
    <message>
        <source>Colour of the page.</source>
        <translation>Couleur de la page.</translation>
    </message>
    <message>
        <source>Colour of the text.</source>
        <translation>Couleur du texte.</translation>
    </message>
    <message>
        <source>--dpi: &quot;%1&quot; is not a number from 30 to 1200</source>
        <translation>--dpi : « %1 » n’est pas un nombre de 30 à 1200</translation>
    </message>
    <message>
        <source>--quality: &quot;%1&quot; is not a number from 1 to 100</source>
        <translation>--quality : « %1 » n’est pas un nombre de 1 à 100</translation>
    </message>
    <message>
        <source>--zone: &quot;%1&quot; is not a time zone like America/New_York</source>
        <translation>--zone : « %1 » n’est pas un fuseau horaire comme America/New_York</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not a JSON object</source>
        <translation>%1 est abîmé : ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for a preset</source>
        <translation>« %1 » n’est pas un nom de préréglage</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>there is no preset &quot;%1&quot;; there are: %2</source>
        <translation>il n’y a pas de préréglage « %1 » ; il y a : %2</translation>
    </message>
    <message>
        <source>%1 exists already; --force replaces it</source>
        <translation>%1 existe déjà ; --force le remplace</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>le dossier %1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;</source>
        <translation>il n’y a pas de format « %1 »</translation>
    </message>
    <message>
        <source>outagemap: &quot;%1&quot; failed</source>
        <translation>outagemap : « %1 » a échoué</translation>
    </message>
    <message>
        <source>The command to run at every look, for every service.</source>
        <translation>La commande à exécuter à chaque regard, pour chaque service.</translation>
    </message>
    <message>
        <source>This service only.</source>
        <translation>Ce service seulement.</translation>
    </message>
    <message>
        <source>Looks at this time instead of now, once.</source>
        <translation>Regarde cet instant au lieu de maintenant, une fois.</translation>
    </message>
    <message>
        <source>Looks once and ends.</source>
        <translation>Regarde une fois et s’arrête.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command of outagemap</source>
        <translation>« %1 » n’est pas une commande d’outagemap</translation>
    </message>
    <message>
        <source>--every: &quot;%1&quot; is not a length of time like 5m</source>
        <translation>--every : « %1 » n’est pas une durée comme 5m</translation>
    </message>
    <message>
        <source>sets up the feeds that are read again and again</source>
        <translation>règle les flux lus régulièrement</translation>
    </message>
    <message>
        <source>finds complaints by their words</source>
        <translation>cherche des plaintes par leurs mots</translation>
    </message>
    <message>
        <source>checks or repairs the cache, limits what it keeps</source>
        <translation>vérifie ou répare le cache, limite ce qu’il garde</translation>
    </message>
    <message>
        <source>fixed, quantile, equal-interval, geometric, natural-breaks or continuous; with :N for 3 to 9 classes.</source>
        <translation>fixed, quantile, equal-interval, geometric, natural-breaks ou continuous&#xa0;; avec :N pour 3 à 9 classes.</translation>
    </message>
    <message>
        <source>heat, sea, viridis, violet, grey, blue-red or blue-brown.</source>
        <translation>heat, sea, viridis, violet, grey, blue-red ou blue-brown.</translation>
    </message>
    <message>
        <source>the feeds and how they stand</source>
        <translation>les flux et leur état</translation>
    </message>
    <message>
        <source>ready feeds to add</source>
        <translation>flux prêts à ajouter</translation>
    </message>
    <message>
        <source>puts a feed on the list</source>
        <translation>met un flux sur la liste</translation>
    </message>
    <message>
        <source>changes what is set up for a feed</source>
        <translation>modifie le réglage d’un flux</translation>
    </message>
    <message>
        <source>stops reading feeds for now</source>
        <translation>suspend la lecture de flux</translation>
    </message>
    <message>
        <source>goes on reading them</source>
        <translation>reprend leur lecture</translation>
    </message>
    <message>
        <source>takes feeds off the list</source>
        <translation>retire des flux de la liste</translation>
    </message>
    <message>
        <source>fetches once and shows what would be stored</source>
        <translation>lit une fois et montre ce qui serait stocké</translation>
    </message>
    <message>
        <source>reads feeds now</source>
        <translation>lit les flux maintenant</translation>
    </message>
    <message>
        <source>keeps all feeds read until it is stopped</source>
        <translation>tient tous les flux à jour jusqu’à l’arrêt</translation>
    </message>
    <message>
        <source>%1: %2, %3 accepted, %4 duplicate, %5 rejected, %6 skipped, %7 s
</source>
        <translation>%1&#xa0;: %2, %3 acceptés, %4 déjà connus, %5 rejetés, %6 sautés, %7 s
</translation>
    </message>
    <message>
        <source>%1 was changed: its figures are not those that its digest was made of</source>
        <translation>%1 a été modifié : ses chiffres ne sont pas ceux dont son empreinte a été faite</translation>
    </message>
    <message>
        <source>%1 was changed after it was written</source>
        <translation>%1 a été modifié après son écriture</translation>
    </message>
    <message>
        <source>Hashes the file&apos;s figures again and compares them with the cache; fails if they were changed or the cache has others.</source>
        <translation>Recalcule l’empreinte des chiffres du fichier et les compare au cache ; échoue s’ils ont été modifiés ou si le cache en a d’autres.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 pixels a side</source>
        <translation>%1 dépasse %2 pixels de côté</translation>
    </message>
    <message>
        <source>A line of your own under the title; the time always follows.</source>
        <translation>Une ligne à vous sous le titre ; l’heure suit toujours.</translation>
    </message>
    <message>
        <source>The caption (default: the map in words, as much as there is room for; in a series one short sentence).</source>
        <translation>La légende (par défaut : la carte en mots, autant qu’il y a de place ; dans une série, une phrase courte).</translation>
    </message>
    <message>
        <source>The map in words in a series, too.</source>
        <translation>La carte en mots aussi dans une série.</translation>
    </message>
    <message>
        <source>One short sentence only.</source>
        <translation>Une seule phrase courte.</translation>
    </message>
    <message>
        <source>cancelled before %1</source>
        <translation>annulé avant %1</translation>
    </message>
    <message>
        <source>Looks at the cache again and again and prints a line (service, beginning, begins or ends, place, time) when an incident begins or ends. Commands are those of outagemap, like &quot;export maps/{service}-{time}.png --service {service} --at {at}&quot;; they are run without a shell. In them stand {service}, {place}, {time}, {at}, {start} and {since}.</source>
        <translation>Regarde le cache encore et encore et affiche une ligne (service, début, begins ou ends, lieu, heure) quand un incident commence ou se termine. Les commandes sont celles d’outagemap, comme &quot;export maps/{service}-{time}.png --service {service} --at {at}&quot; ; elles sont exécutées sans shell. On y met {service}, {place}, {time}, {at}, {start} et {since}.</translation>
    </message>
    <message>
        <source>The command to run when an incident begins.</source>
        <translation>La commande à exécuter quand un incident commence.</translation>
    </message>
    <message>
        <source>The command to run when it is over.</source>
        <translation>La commande à exécuter quand il est terminé.</translation>
    </message>
    <message>
        <source>How often to look; at whole multiples of it on the clock in UTC.</source>
        <translation>À quel rythme regarder ; aux multiples entiers de l’horloge UTC.</translation>
    </message>
    <message>
        <source>Incidents of these regions only: codes with commas between, 001 for the world (default: the widest of each).</source>
        <translation>Incidents de ces régions seulement : codes séparés par des virgules, 001 pour le monde (par défaut : le plus étendu de chacun).</translation>
    </message>
    <message>
        <source>Looks at the times from here to --to instead of now, without waiting: to try a command on what has been.</source>
        <translation>Regarde les heures d’ici à --to au lieu de maintenant, sans attendre : pour essayer une commande sur le passé.</translation>
    </message>
    <message>
        <source>The last of these times.</source>
        <translation>La dernière de ces heures.</translation>
    </message>
    <message>
        <source>--place: &quot;%1&quot; is not on the map; codes are like VE, ID-JK or 155</source>
        <translation>--place : &quot;%1&quot; n’est pas sur la carte ; les codes sont comme VE, ID-JK ou 155</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>waiting for %1 …</source>
        <translation>en attente de %1 …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3, %4 rows a second</source>
        <translation>%1 : %2 lignes, %3, %4 lignes par seconde</translation>
    </message>
    <message>
        <source>, %1 s left</source>
        <translation>, encore %1 s</translation>
    </message>
    <message>
        <source>Says on standard error how far each feed is, also where that is no terminal.</source>
        <translation>Indique sur la sortie d’erreur où en est chaque flux, même si ce n’est pas un terminal.</translation>
    </message>
    <message>
        <source>In place of --from and --to: a series of that length, up to --at or the newest data; ignored where OUT takes one map only.</source>
        <translation>À la place de --from et --to&#xa0;: une série de cette durée jusqu’à --at ou aux données les plus récentes&#xa0;; sans effet là où OUT ne prend qu’une carte.</translation>
    </message>
    <message>
        <source>--sheet needs --from and --to, or --span</source>
        <translation>--sheet demande --from et --to, ou --span</translation>
    </message>
    <message>
        <source>there is no display to open a window on; use a command, like &quot;outagemap export map.png --service whatsapp&quot;</source>
        <translation>il n’y a pas d’écran où ouvrir une fenêtre&#xa0;; utilisez une commande, comme «&#xa0;outagemap export map.png --service whatsapp&#xa0;»</translation>
    </message>
</context>
<context>
    <name>feeds</name>
    <message>
        <source>Cloudflare Radar&apos;s outages</source>
        <translation>Pannes de Cloudflare Radar</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Un tableau (CSV)</translation>
    </message>
    <message>
        <source>IODA&apos;s alerts</source>
        <translation>Alertes d’IODA</translation>
    </message>
    <message>
        <source>IODA&apos;s outage events</source>
        <translation>Événements de panne d’IODA</translation>
    </message>
    <message>
        <source>IODA&apos;s signals</source>
        <translation>Signaux d’IODA</translation>
    </message>
    <message>
        <source>Outagemap&apos;s feed format (a JSON object a line)</source>
        <translation>Le format d’Outagemap (un objet JSON par ligne)</translation>
    </message>
    <message>
        <source>OONI&apos;s counts of measurements</source>
        <translation>Décomptes de mesures d’OONI</translation>
    </message>
    <message>
        <source>A status page (Statuspage)</source>
        <translation>Une page d’état (Statuspage)</translation>
    </message>
    <message>
        <source>the system&apos;s keychain does not answer</source>
        <translation>le trousseau du système ne répond pas</translation>
    </message>
    <message>
        <source>the system&apos;s keychain did not give access</source>
        <translation>le trousseau du système a refusé l’accès</translation>
    </message>
    <message>
        <source>this system has no keychain that answers (%1): start one (GNOME Keyring, KWallet), or give the token in the environment as OUTAGEMAP_FEED_TOKEN</source>
        <translation>ce système n’a pas de trousseau qui réponde (%1)&#xa0;: lancez-en un (GNOME Keyring, KWallet) ou donnez le jeton dans l’environnement comme OUTAGEMAP_FEED_TOKEN</translation>
    </message>
</context>
<context>
    <name>outagemap::BreadcrumbBar</name>
    <message>
        <source>Where the selected place lies</source>
        <translation>Où se trouve le lieu choisi</translation>
    </message>
</context>
<context>
    <name>outagemap::ColumnMapping</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Region (code)</source>
        <translation>Région (code)</translation>
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
        <translation>Nombre de signalements</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Kind of fault</source>
        <translation>Type de panne</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoués</translation>
    </message>
    <message>
        <source>Availability (0 to 1)</source>
        <translation>Disponibilité (0 à 1)</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Column of the table</source>
        <translation>Colonne du tableau</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Divisé par</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Colonne pour %1</translation>
    </message>
    <message>
        <source>%1 divided by</source>
        <translation>%1 divisé par</translation>
    </message>
</context>
<context>
    <name>outagemap::CompareModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
</context>
<context>
    <name>outagemap::ComparePanel</name>
    <message>
        <source>Select a region on the map and choose &quot;Compare&quot; (P), or add one here.</source>
        <translation>Choisissez une région sur la carte puis «&#xa0;Comparer&#xa0;» (P), ou ajoutez-en une ici.</translation>
    </message>
    <message>
        <source>Times usual of the places compared</source>
        <translation>Fois la normale des lieux comparés</translation>
    </message>
    <message>
        <source>Places compared</source>
        <translation>Lieux comparés</translation>
    </message>
    <message>
        <source>Add a place…</source>
        <translation>Ajouter un lieu…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tout retirer</translation>
    </message>
</context>
<context>
    <name>outagemap::ComplaintList</name>
    <message>
        <source>Search what users wrote</source>
        <translation>Chercher dans ce qu’ont écrit les utilisateurs</translation>
    </message>
    <message>
        <source>All words, in any order; &quot;words in quotes&quot; as they stand; -word for texts without it</source>
        <translation>Tous les mots, dans n’importe quel ordre&#xa0;; &quot;entre guillemets&quot; tels quels&#xa0;; -mot pour les textes sans ce mot</translation>
    </message>
    <message>
        <source>Kinds of trouble</source>
        <translation>Types de problème</translation>
    </message>
    <message>
        <source>What users wrote</source>
        <translation>Ce qu’ont écrit les utilisateurs</translation>
    </message>
    <message>
        <source>Nobody wrote anything here in this window.</source>
        <translation>Personne n’a rien écrit ici dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Nobody wrote that here in this window.</source>
        <translation>Personne n’a écrit cela ici dans cette fenêtre.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of trouble and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What a user wrote</source>
        <translation>Ce qu’a écrit un utilisateur</translation>
    </message>
</context>
<context>
    <name>outagemap::ComplaintModel</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n signalement</numerusform>
            <numerusform>%n signalements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outagemap::ExportDialog</name>
    <message>
        <source>Export snapshot</source>
        <translation>Exporter un instantané</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.jpg *.jpeg *.webp)</source>
        <translation>Images (*.png *.svg *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>The snapshot is in %1</source>
        <translation>L’instantané est dans %1</translation>
    </message>
    <message>
        <source>Which picture of the series is seen</source>
        <translation>Quelle image de la série on voit</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The preset is saved; on the command line it is --preset.</source>
        <translation>Le préréglage est enregistré ; en ligne de commande, c’est --preset.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>E&amp;nregistrer…</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>Cop&amp;ier l’image</translation>
    </message>
    <message>
        <source>%1 of %2: %3 UTC</source>
        <translation>%1 sur %2 : %3 UTC</translation>
    </message>
    <message>
        <source>A folder for the files</source>
        <translation>Un dossier pour les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of that name exist already. Replace?</source>
        <translation>
            <numerusform>%n fichier de ce nom existe déjà. Le remplacer ?</numerusform>
            <numerusform>%n fichiers de ces noms existent déjà. Les remplacer ?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Stopped; what was not finished is gone.</source>
        <translation>Arrêté ; ce qui n’était pas fini a disparu.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt …</translation>
    </message>
</context>
<context>
    <name>outagemap::ExportForm</name>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>Te&amp;xtes</translation>
    </message>
    <message>
        <source>&amp;House</source>
        <translation>C&amp;harte</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>T&amp;emps</translation>
    </message>
    <message>
        <source>P&amp;reset:</source>
        <translation>P&amp;réréglage :</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enre&amp;gistrer sous…</translation>
    </message>
    <message>
        <source>Saves these choices under a name, for here and for the command line</source>
        <translation>Enregistre ces choix sous un nom, pour ici et pour la ligne de commande</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>&amp;Mise en page :</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>F&amp;ormat :</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>Tai&amp;lle :</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>&amp;Density:</source>
        <translation>&amp;Densité :</translation>
    </message>
    <message>
        <source>Of JPEG pictures and films: less is smaller</source>
        <translation>Des images JPEG et des films : moins, c’est plus petit</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>Q&amp;ualité :</translation>
    </message>
    <message>
        <source>&amp;Only what the window shows of the map</source>
        <translation>Seulement ce &amp;que la fenêtre montre</translation>
    </message>
    <message>
        <source>Ti&amp;me-line strip</source>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>Transparent &amp;background</source>
        <translation>&amp;Fond transparent</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>L&amp;angue :</translation>
    </message>
    <message>
        <source>the service and where</source>
        <translation>le service et où</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre :</translation>
    </message>
    <message>
        <source>a line above the time</source>
        <translation>une ligne au-dessus de l’heure</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>So&amp;us-titre :</translation>
    </message>
    <message>
        <source>UTC only</source>
        <translation>UTC seulement</translation>
    </message>
    <message>
        <source>Time zones with commas between: America/New_York, Asia/Jakarta</source>
        <translation>Fuseaux horaires séparés par des virgules : America/New_York, Asia/Jakarta</translation>
    </message>
    <message>
        <source>Time &amp;zones:</source>
        <translation>&amp;Fuseaux horaires :</translation>
    </message>
    <message>
        <source>as much as there is room for</source>
        <translation>autant qu’il y a de place</translation>
    </message>
    <message>
        <source>one short sentence</source>
        <translation>une phrase courte</translation>
    </message>
    <message>
        <source>whole, in series too</source>
        <translation>entière, aussi en série</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>&amp;Légende :</translation>
    </message>
    <message>
        <source>Caption of your own</source>
        <translation>Légende à vous</translation>
    </message>
    <message>
        <source>L&amp;ogo…</source>
        <translation>L&amp;ogo…</translation>
    </message>
    <message>
        <source>&amp;No logo</source>
        <translation>&amp;Sans logo</translation>
    </message>
    <message>
        <source>&amp;Colour of rule and badge…</source>
        <translation>Couleur du &amp;filet et du badge…</translation>
    </message>
    <message>
        <source>Colour of the pa&amp;ge…</source>
        <translation>Couleur &amp;de la page…</translation>
    </message>
    <message>
        <source>Colour of the te&amp;xt…</source>
        <translation>&amp;Couleur du texte…</translation>
    </message>
    <message>
        <source>Colours of the th&amp;eme</source>
        <translation>Couleurs du th&amp;ème</translation>
    </message>
    <message>
        <source>one map</source>
        <translation>une carte</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>un film</translation>
    </message>
    <message>
        <source>a page of small maps</source>
        <translation>une page de petites cartes</translation>
    </message>
    <message>
        <source>a file for each time</source>
        <translation>un fichier par heure</translation>
    </message>
    <message>
        <source>&amp;Make:</source>
        <translation>&amp;Faire :</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De :</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>&amp;À :</translation>
    </message>
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
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Every:</source>
        <translation>&amp;Tous les :</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> par seconde</translation>
    </message>
    <message>
        <source>Pict&amp;ures:</source>
        <translation>I&amp;mages :</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>comme d’habitude</translation>
    </message>
    <message>
        <source>Save a preset</source>
        <translation>Enregistrer un préréglage</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Son nom :</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedActions</name>
    <message>
        <source>Open feed file</source>
        <translation>Ouvrir un fichier de flux</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedController</name>
    <message>
        <source>%1. The token is kept until the program ends.</source>
        <translation>%1. Le jeton est gardé jusqu’à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedEditDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>Ajouter un flux</translation>
    </message>
    <message>
        <source>Edit the feed</source>
        <translation>Modifier le flux</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>The feed is tried</source>
        <translation>Essai du flux</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ready feeds</source>
        <translation>Flux prêts à l’emploi</translation>
    </message>
    <message>
        <source>An address, file or folder of your own</source>
        <translation>Une adresse, un fichier ou un dossier à vous</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>%1. Without a keychain the token is kept in memory only, until the program ends.</source>
        <translation>%1. Sans trousseau de clés, le jeton reste en mémoire seulement, jusqu’à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedForm</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Address, file or folder</source>
        <translation>Adresse, fichier ou dossier</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Only when asked for</source>
        <translation>Seulement sur demande</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Toutes les %1</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>It needs a &amp;token</source>
        <translation>Il faut un &amp;jeton</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain; never in the cache, a log or a message.</source>
        <translation>Gardé dans le trousseau du système, jamais dans le cache, un journal ou un message.</translation>
    </message>
    <message>
        <source>Found out by reading</source>
        <translation>Reconnu à la lecture</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Of lines that name none: small letters, digits and -</source>
        <translation>Pour les lignes qui n’en nomment aucun : minuscules, chiffres et -</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>The line that its licence asks for; it stands on every snapshot</source>
        <translation>La mention que demande sa licence ; elle figure sur chaque instantané</translation>
    </message>
    <message>
        <source>&amp;Credit</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>For a database: sent to the address by POST</source>
        <translation>Pour une base de données : envoyé à l’adresse par POST</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>Re&amp;quête</translation>
    </message>
    <message>
        <source>Columns of the table; leave them empty where they have the fields&apos; names</source>
        <translation>Colonnes du tableau ; laisser vide si elles portent le nom des champs</translation>
    </message>
    <message>
        <source>An address (http or https), a file, or a folder whose new files are read.</source>
        <translation>Une adresse (http ou https), un fichier ou un dossier dont les nouveaux fichiers sont lus.</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licence : %1</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Source : %1</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>Folder of feed files</source>
        <translation>Dossier de fichiers de flux</translation>
    </message>
    <message>
        <source>Feed file</source>
        <translation>Fichier de flux</translation>
    </message>
    <message>
        <source>Feeds (*.ndjson *.ndjson.gz *.json *.jsonl *.csv *.gz *.zst);;All files (*)</source>
        <translation>Flux (*.ndjson *.ndjson.gz *.json *.jsonl *.csv *.gz *.zst);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedPreviewPane</name>
    <message>
        <source>What would be stored</source>
        <translation>Ce qui serait enregistré</translation>
    </message>
    <message>
        <source>&quot;Try it&quot; fetches the feed once and shows here what would be stored. Nothing is stored then.</source>
        <translation>« Essayer » lit le flux une fois et montre ici ce qui serait enregistré. Rien n’est alors enregistré.</translation>
    </message>
    <message>
        <source>First items</source>
        <translation>Premiers éléments</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Lines that could not be used</source>
        <translation>Lignes inutilisables</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>En attente de %1…</translation>
    </message>
    <message>
        <source>It went wrong: %1</source>
        <translation>Échec : %1</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Format : %1</translation>
    </message>
    <message>
        <source>Would be stored: %1 reports, %2 measurements, %3 notices</source>
        <translation>Seraient enregistrés : %1 signalements, %2 mesures, %3 communiqués</translation>
    </message>
    <message>
        <source>There is nothing in it that could be stored.</source>
        <translation>Il ne contient rien à enregistrer.</translation>
    </message>
    <message>
        <source>Only the beginning was looked at.</source>
        <translation>Seul le début a été examiné.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Services : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n région</numerusform>
            <numerusform>%n régions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used</source>
        <translation>
            <numerusform>%n ligne inutilisable</numerusform>
            <numerusform>%n lignes inutilisables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are fine, but nothing for the map</source>
        <translation>
            <numerusform>%n ligne est correcte, mais sans intérêt pour la carte</numerusform>
            <numerusform>%n lignes sont correctes, mais sans intérêt pour la carte</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n signalement</numerusform>
            <numerusform>%n signalements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 échecs sur %2</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedStatus</name>
    <message>
        <source>State of the feeds</source>
        <translation>État des flux</translation>
    </message>
    <message>
        <source>Reading a feed</source>
        <translation>Lecture d’un flux</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading %1: %2 new, %3 known, %4 unusable</source>
        <translation>Lecture de %1&#xa0;: %2 nouveaux, %3 connus, %4 inutilisables</translation>
    </message>
    <message>
        <source>; %1 lines a second</source>
        <translation>&#xa0;; %1 lignes par seconde</translation>
    </message>
    <message>
        <source>%1: nothing new</source>
        <translation>%1&#xa0;: rien de nouveau</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 known, %4 unusable</source>
        <translation>%1&#xa0;: %2 nouveaux, %3 connus, %4 inutilisables</translation>
    </message>
    <message>
        <source>(cancelled)</source>
        <translation>(annulé)</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedTableModel</name>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>not read to its end yet</source>
        <translation>pas encore lu jusqu’au bout</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Dernière lecture</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Unusable lines</source>
        <translation>Lignes inutilisables</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <translation>attend le serveur</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 rows a second</source>
        <translation>%1 lignes par seconde</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>encore %1 s</translation>
    </message>
    <message>
        <source>off line: it is read as soon as there is a network</source>
        <translation>hors ligne : lu dès qu’il y a un réseau</translation>
    </message>
    <message>
        <source>the server asks to come back later: %1</source>
        <translation>le serveur demande de revenir plus tard : %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>refusé : %1</translation>
    </message>
    <message>
        <source>failing: %1</source>
        <translation>en échec : %1</translation>
    </message>
    <message>
        <source>when asked for</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>tout de suite</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Behind now</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine fois</translation>
    </message>
</context>
<context>
    <name>outagemap::FeedsDialog</name>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>A feed is a file or an address that reports, measurements or notices are read from. The program makes no connection that you did not ask for.</source>
        <translation>Un flux est un fichier ou une adresse d’où l’on lit des signalements, des mesures ou des communiqués. Le programme n’établit aucune connexion que vous n’avez pas demandée.</translation>
    </message>
    <message>
        <source>Lines that could not be used</source>
        <translation>Lignes inutilisables</translation>
    </message>
    <message>
        <source>Lines that could not be used are listed here, with the reason.</source>
        <translation>Les lignes inutilisables sont listées ici, avec la raison.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Remove the feed?</source>
        <translation>Retirer le flux&#xa0;?</translation>
    </message>
    <message>
        <source>%1 will not be read any more. What was read from it stays.</source>
        <translation>%1 ne sera plus lu. Ce qui en a été lu reste.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>About the feed</source>
        <translation>À propos du flux</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Read now</source>
        <translation>&amp;Lire maintenant</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>There are no feeds yet.</source>
        <translation>Il n’y a pas encore de flux.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Source : %1</translation>
    </message>
    <message>
        <source>Credit: %1 (%2)</source>
        <translation>Source : %1 (%2)</translation>
    </message>
</context>
<context>
    <name>outagemap::HelpActions</name>
    <message>
        <source>Reports: what users complained of in the window, each reporter once in six hours.</source>
        <translation>Signalements&#xa0;: ce dont les utilisateurs se sont plaints dans la fenêtre, chacun une fois en six heures.</translation>
    </message>
    <message>
        <source>Expected: the reports usual in that place at that hour of the week, learned from up to eight weeks so that past outages do not raise it. The grey band of the curves is where nineteen of twenty ordinary counts lie.</source>
        <translation>Attendus&#xa0;: les signalements habituels en ce lieu à cette heure de la semaine, appris sur huit semaines au plus sans que les pannes passées les augmentent. La bande grise des courbes contient dix-neuf décomptes ordinaires sur vingt.</translation>
    </message>
    <message>
        <source>Times usual: (reports + a) / (expected + a). The small number a is estimated from all countries at that time and keeps small places from flickering. The 95 % interval says where the true value lies, nineteen times of twenty.</source>
        <translation>Fois la normale&#xa0;: (signalements + a) / (attendus + a). Le petit nombre a est estimé sur tous les pays à ce moment et empêche les petits lieux de clignoter. L’intervalle à 95&#xa0;% dit où se trouve la vraie valeur, dix-neuf fois sur vingt.</translation>
    </message>
    <message>
        <source>Classes: none, possible (from 1.5 times usual), moderate (3), heavy (10), severe (30). The limits are fixed, so that two maps can be compared.</source>
        <translation>Classes&#xa0;: aucune, possible (dès 1,5 fois la normale), modérée (3), forte (10), très forte (30). Les limites sont fixes, pour comparer deux cartes.</translation>
    </message>
    <message>
        <source>Too little data (hatched): less than half a report would be expected there in the window, and there is no evidence. It is not the same as none.</source>
        <translation>Données insuffisantes (hachures)&#xa0;: moins d’un demi-signalement serait attendu dans la fenêtre, et rien n’indique de panne. Ce n’est pas la même chose qu’aucune.</translation>
    </message>
    <message>
        <source>Incident: a time in which a place is worse than usual beyond doubt; its beginning is estimated, and is not the moment at which it was noticed.</source>
        <translation>Incident&#xa0;: un temps où un lieu va sans aucun doute plus mal que d’habitude&#xa0;; son début est estimé, ce n’est pas l’instant où il a été remarqué.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Ce que signifient les chiffres</translation>
    </message>
    <message>
        <source>On the map:</source>
        <translation>Sur la carte&#xa0;:</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>the next region in that direction</source>
        <translation>la région suivante dans cette direction</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation>Maj+Flèches</translation>
    </message>
    <message>
        <source>move the map</source>
        <translation>déplacer la carte</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>show the selected region as large as it goes</source>
        <translation>montrer la région choisie le plus grand possible</translation>
    </message>
    <message>
        <source>Escape, Backspace</source>
        <translation>Échap, Retour arrière</translation>
    </message>
    <message>
        <source>up to what it lies in</source>
        <translation>remonter à ce qui la contient</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>play or pause</source>
        <translation>lecture ou pause</translation>
    </message>
    <message>
        <source>In the list of services:</source>
        <translation>Dans la liste des services&#xa0;:</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing happened that would have to be told.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>Diagnostic information is in the clipboard. It holds no places, addresses or texts.</source>
        <translation>Les informations de diagnostic sont dans le presse-papiers. Elles ne contiennent ni lieux, ni adresses, ni textes.</translation>
    </message>
    <message>
        <source>Outagemap %1 shows where in the world an online service is down, and how badly.</source>
        <translation>Outagemap %1 montre où dans le monde un service en ligne est en panne, et à quel point.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous GNU General Public License, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Data:</source>
        <translation>Données&#xa0;:</translation>
    </message>
    <message>
        <source>Feeds shown:</source>
        <translation>Flux affichés&#xa0;:</translation>
    </message>
    <message>
        <source>Libraries:</source>
        <translation>Bibliothèques&#xa0;:</translation>
    </message>
    <message>
        <source>About Outagemap</source>
        <translation>À propos d’Outagemap</translation>
    </message>
    <message>
        <source>Per million people: (reports + a) / (million inhabitants + a / the world&apos;s rate), with the same a: where few people live the value is drawn towards the world&apos;s rate.</source>
        <translation>Par million d’habitants : (signalements + a) / (millions d’habitants + a / le taux mondial), avec le même a : là où vivent peu de gens, la valeur est ramenée vers le taux mondial.</translation>
    </message>
    <message>
        <source>Failing share: (failed + s / 21) / (tested + s), of the measurements of probe networks. One of 21 fails when nothing is wrong; s, estimated from all places and at most 20, draws the share there where few were made.</source>
        <translation>Part en échec : (échecs + s / 21) / (tests + s), parmi les mesures des réseaux de sondes. Une sur 21 échoue quand tout va bien ; s, estimé à partir de tous les lieux et au plus 20, ramène la part vers cette valeur là où il y en a peu.</translation>
    </message>
    <message>
        <source>Evidence: the chance that as much would be seen if nothing were wrong (for reports by the Poisson or, where ordinary hours vary more, the negative binomial distribution; for measurements the beta-binomial). 0.001 is one chance in a thousand. It is asked for before a class above &quot;possible&quot; is given, adjusted for the number of regions looked at. As a measure of the map it is the number of zeros: 3 is one in a thousand.</source>
        <translation>Indices : la probabilité d’en voir autant si tout allait bien (pour les signalements selon la loi de Poisson ou, là où les heures ordinaires varient davantage, la loi binomiale négative ; pour les mesures la loi bêta-binomiale). 0,001 est une chance sur mille. Ils sont exigés avant une classe au-delà de « possible », corrigés du nombre de régions. Comme mesure de la carte, c’est le nombre de zéros : 3 est une chance sur mille.</translation>
    </message>
</context>
<context>
    <name>outagemap::LanguageMenu</name>
    <message>
        <source>La&amp;nguage</source>
        <translation>La&amp;ngue</translation>
    </message>
</context>
<context>
    <name>outagemap::LegendView</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
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
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Take all places out of the comparison?</source>
        <translation>Retirer tous les lieux de la comparaison ?</translation>
    </message>
</context>
<context>
    <name>outagemap::MapSession</name>
    <message numerus="yes">
        <source>Up to %n place(s) can be compared; take one out first.</source>
        <translation>
            <numerusform>On peut comparer %n lieu au plus&#xa0;; retirez-en un d’abord.</numerusform>
            <numerusform>On peut comparer %n lieux au plus&#xa0;; retirez-en un d’abord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outagemap::MapStyleMenu</name>
    <message>
        <source>&amp;Classes and colours</source>
        <translation>&amp;Classes et couleurs</translation>
    </message>
    <message>
        <source>&amp;Number of classes</source>
        <translation>&amp;Nombre de classes</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;ouleurs</translation>
    </message>
</context>
<context>
    <name>outagemap::MapView</name>
    <message>
        <source>Map of the world</source>
        <translation>Carte du monde</translation>
    </message>
    <message>
        <source>Arrow keys go from region to region, Enter shows one large, Escape goes up.</source>
        <translation>Les flèches vont de région en région, Entrée en montre une en grand, Échap remonte.</translation>
    </message>
</context>
<context>
    <name>outagemap::MeridianMenu</name>
    <message>
        <source>Central &amp;meridian</source>
        <translation>&amp;Méridien central</translation>
    </message>
    <message>
        <source>&amp;Europe and Africa (0°)</source>
        <translation>&amp;Europe et Afrique (0°)</translation>
    </message>
    <message>
        <source>&amp;Americas (90° W)</source>
        <translation>&amp;Amériques (90° O)</translation>
    </message>
    <message>
        <source>&amp;Asia (90° E)</source>
        <translation>A&amp;sie (90° E)</translation>
    </message>
    <message>
        <source>&amp;Indonesia (118° E)</source>
        <translation>&amp;Indonésie (118° E)</translation>
    </message>
    <message>
        <source>&amp;Pacific (180°)</source>
        <translation>&amp;Pacifique (180°)</translation>
    </message>
    <message>
        <source>That of the &amp;selected region</source>
        <translation>Celui de la &amp;région choisie</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Autre…</translation>
    </message>
    <message>
        <source>Central meridian</source>
        <translation>Méridien central</translation>
    </message>
    <message>
        <source>Degrees east (west: negative):</source>
        <translation>Degrés est (ouest&#xa0;: négatif)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>outagemap::NoticeList</name>
    <message>
        <source>No notice within a day.</source>
        <translation>Aucun communiqué à un jour près.</translation>
    </message>
    <message>
        <source>What was published</source>
        <translation>Ce qui a été publié</translation>
    </message>
</context>
<context>
    <name>outagemap::NoticeModel</name>
    <message>
        <source>cause: %1</source>
        <translation>cause&#xa0;: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Regions: %1</source>
        <translation>Régions&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>outagemap::Notifier</name>
    <message>
        <source>Show Outagemap</source>
        <translation>Afficher Outagemap</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>%1 has problems since %2.</source>
        <translation>%1 a des problèmes depuis %2.</translation>
    </message>
    <message>
        <source>%1 has problems.</source>
        <translation>%1 a des problèmes.</translation>
    </message>
    <message>
        <source>The problems of %1 are over.</source>
        <translation>Les problèmes de %1 sont terminés.</translation>
    </message>
    <message>
        <source>%1: %2 has problems since %3.</source>
        <translation>%1&#xa0;: %2 a des problèmes depuis %3.</translation>
    </message>
    <message>
        <source>%1: the problems of %2 are over.</source>
        <translation>%1&#xa0;: les problèmes de %2 sont terminés.</translation>
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
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>A service, a place, a time (20:50, 2017-05-03 20:50) or a command</source>
        <translation>Un service, un lieu, une heure (20:50, 2017-05-03 20:50) ou une commande</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>go to this time</source>
        <translation>aller à cette heure</translation>
    </message>
</context>
<context>
    <name>outagemap::PlainTextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
</context>
<context>
    <name>outagemap::RegionPanel</name>
    <message>
        <source>Selected region</source>
        <translation>Région choisie</translation>
    </message>
    <message>
        <source>Figures of the selected region</source>
        <translation>Chiffres de la région choisie</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Put it beside other places</source>
        <translation>La mettre à côté d’autres lieux</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <source>Show it as large as it goes</source>
        <translation>La montrer le plus grand possible</translation>
    </message>
    <message>
        <source>Reports over time</source>
        <translation>Signalements au fil du temps</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Local time %1 %2</source>
        <translation>Heure locale %1 %2</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>On ne sait rien encore</translation>
    </message>
    <message>
        <source>%1 reports, %2 expected</source>
        <translation>%1 signalements, %2 attendus</translation>
    </message>
    <message>
        <source>%1 times usual (95 %: %2 to %3)</source>
        <translation>%1 fois la normale (95&#xa0;%&#xa0;: de %2 à %3)</translation>
    </message>
    <message>
        <source>%1 times usual</source>
        <translation>%1 fois la normale</translation>
    </message>
    <message>
        <source>%1 reports per million people</source>
        <translation>%1 signalements par million d’habitants</translation>
    </message>
    <message>
        <source>%1 of %2 measurements failing</source>
        <translation>%1 sur %2 mesures en échec</translation>
    </message>
    <message>
        <source>If nothing were wrong, the chance to see as much: %1</source>
        <translation>Si tout allait bien, la probabilité d’en voir autant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Incident from %1 to %2, at its worst %3 times usual</source>
        <translation>Incident de %1 à %2, au plus fort %3 fois la normale</translation>
    </message>
    <message>
        <source>Incident since %1 (for %2), at its worst %3 times usual</source>
        <translation>Incident depuis %1 (durée&#xa0;: %2), au plus fort %3 fois la normale</translation>
    </message>
</context>
<context>
    <name>outagemap::RegionTable</name>
    <message>
        <source>Find a region</source>
        <translation>Chercher une région</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
</context>
<context>
    <name>outagemap::RegionTableModel</name>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
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
        <translation> jours</translation>
    </message>
    <message>
        <source>Counted back from the newest data of each feed. What is older goes little by little, while nothing else is done.</source>
        <translation>Compté à partir des données les plus récentes de chaque flux. Ce qui est plus ancien part peu à peu, quand rien d’autre n’est à faire.</translation>
    </message>
    <message>
        <source>Keep &amp;reports and complaints</source>
        <translation>Garder les &amp;signalements et plaintes</translation>
    </message>
    <message>
        <source>Keep counts of &amp;five minutes</source>
        <translation>Garder les décomptes de &amp;cinq minutes</translation>
    </message>
    <message>
        <source>Keep counts of &amp;hours, and notices</source>
        <translation>Garder les décomptes par &amp;heure et les communiqués</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> Go</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>&amp;Size of the cache, at most</source>
        <translation>&amp;Taille du cache, au plus</translation>
    </message>
</context>
<context>
    <name>outagemap::ServiceList</name>
    <message>
        <source>Find a service</source>
        <translation>Chercher un service</translation>
    </message>
    <message>
        <source>By trouble</source>
        <translation>Par gravité</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Order of the services</source>
        <translation>Ordre des services</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
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
        <translation>depuis %1 UTC</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1 reports in the last hour</source>
        <translation>%1 signalements dans la dernière heure</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
</context>
<context>
    <name>outagemap::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Rester dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Afficher les noms</translation>
    </message>
    <message>
        <source>Show meridians and parallels</source>
        <translation>Afficher méridiens et parallèles</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) a second</source>
        <translation>
            <numerusform>%n pas par seconde</numerusform>
            <numerusform>%n pas par seconde</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Speed of playing</source>
        <translation>&amp;Vitesse de lecture</translation>
    </message>
    <message>
        <source>Begin anew at the end</source>
        <translation>Recommencer à la fin</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Fuseaux horaires</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Time &amp;zones</source>
        <translation>&amp;Fuseaux horaires</translation>
    </message>
    <message>
        <source>Tell me when an incident begins or ends</source>
        <translation>M’avertir quand un incident commence ou finit</translation>
    </message>
    <message>
        <source>Services to be told of</source>
        <translation>Services à signaler</translation>
    </message>
    <message>
        <source>&amp;Services (none: favourites)</source>
        <translation>&amp;Services (aucun&#xa0;: favoris)</translation>
    </message>
    <message>
        <source>Codes of regions, with commas between</source>
        <translation>Codes de régions, séparés par des virgules</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Lieux</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures de silence</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>Looked at every minute while the program runs, whatever the map shows.</source>
        <translation>Vérifié chaque minute tant que le programme tourne, quoi que montre la carte.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
</context>
<context>
    <name>outagemap::ShareActions</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>Le tableau est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The caption is in the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>Le lien est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Views (*.outagemap)</source>
        <translation>Vues (*.outagemap)</translation>
    </message>
    <message>
        <source>Open a view</source>
        <translation>Ouvrir une vue</translation>
    </message>
    <message>
        <source>Views (*.outagemap);;All files (*)</source>
        <translation>Vues (*.outagemap);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no data about %1 here: add a feed that has it.</source>
        <translation>Il n’y a pas de données sur %1 ici&#xa0;: ajoutez un flux qui en a.</translation>
    </message>
    <message>
        <source>There is no data about %1 at %2 here.</source>
        <translation>Il n’y a pas de données sur %1 à %2 ici.</translation>
    </message>
    <message>
        <source>The map here does not have: %1.</source>
        <translation>La carte d’ici n’a pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The view is shown.</source>
        <translation>La vue est affichée.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Il n’y a encore rien à exporter.</translation>
    </message>
</context>
<context>
    <name>outagemap::SnapshotPreview</name>
    <message>
        <source>Preview of the snapshot</source>
        <translation>Aperçu de l’instantané</translation>
    </message>
    <message>
        <source>Drag the picture into another program</source>
        <translation>Glissez l’image dans un autre programme</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Dessin…</translation>
    </message>
</context>
<context>
    <name>outagemap::SummaryView</name>
    <message>
        <source>&amp;Compare:</source>
        <translation>&amp;Comparer&#xa0;:</translation>
    </message>
    <message>
        <source>places, like SG, Jakarta, Philippines</source>
        <translation>lieux, comme SG, Jakarta, Philippines</translation>
    </message>
    <message>
        <source>Places to compare</source>
        <translation>Lieux à comparer</translation>
    </message>
    <message>
        <source>Cop&amp;y text</source>
        <translation>Co&amp;pier le texte</translation>
    </message>
    <message>
        <source>The map in words</source>
        <translation>La carte en mots</translation>
    </message>
    <message>
        <source>What the evidence rests on</source>
        <translation>Sur quoi reposent les indices</translation>
    </message>
    <message>
        <source>The map is being put into words …</source>
        <translation>La carte est en train d’être mise en mots …</translation>
    </message>
    <message>
        <source>How sure is it in this place: %1</source>
        <translation>Degré de certitude dans ce lieu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reports are %1 times usual; allowing for chance, between %2 and %3 times.</source>
        <translation>Les signalements atteignent %1 fois la normale&#xa0;; compte tenu du hasard, entre %2 et %3 fois.</translation>
    </message>
</context>
<context>
    <name>outagemap::TimePlot</name>
    <message>
        <source>failing share, %</source>
        <translation>part en échec, %</translation>
    </message>
    <message>
        <source>reports per %1 min; grey: what is usual</source>
        <translation>signalements par %1 min&#xa0;; gris&#xa0;: la normale</translation>
    </message>
    <message>
        <source>reports per %1 min</source>
        <translation>signalements par %1 min</translation>
    </message>
</context>
<context>
    <name>outagemap::TimelinePlot</name>
    <message>
        <source>Reports over time</source>
        <translation>Signalements au fil du temps</translation>
    </message>
    <message>
        <source>Incident since %1 (%2), at its worst %3 times usual</source>
        <translation>Incident depuis %1 (%2), au plus fort %3 fois la normale</translation>
    </message>
    <message numerus="yes">
        <source>and %n more notices</source>
        <translation>
            <numerusform>et %n autre communiqué</numerusform>
            <numerusform>et %n autres communiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice (%1): %2</source>
        <translation>Communiqué (%1)&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>outagemap::TimelineView</name>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>Un pas en avant</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Begin anew at the end</source>
        <translation>Recommencer à la fin</translation>
    </message>
    <message>
        <source>Follow the newest data</source>
        <translation>Suivre les données les plus récentes</translation>
    </message>
    <message>
        <source>Choose time zones</source>
        <translation>Choisir des fuseaux horaires</translation>
    </message>
    <message>
        <source>Zones…</source>
        <translation>Fuseaux…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <comment>speed of playing</comment>
        <translation>%1 pas/s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>outagemap::Tour</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Which services have problems: the worst first, with the reports of the last day. Choose one to see it on the map.</source>
        <translation>Quels services ont des problèmes&#xa0;: les plus touchés d’abord, avec les signalements du dernier jour. Choisissez-en un pour le voir sur la carte.</translation>
    </message>
    <message>
        <source>Where: the darker, the more trouble than usual; hatched is too little data. Point at a place for its figures, click to select it, double click to show it large. Escape goes back up.</source>
        <translation>Où&#xa0;: plus c’est sombre, plus il y a de problèmes que d’habitude&#xa0;; hachuré, données insuffisantes. Pointez un lieu pour ses chiffres, cliquez pour le choisir, double-cliquez pour le voir en grand. Échap remonte.</translation>
    </message>
    <message>
        <source>What the colours mean, how long a window is counted, and whether areas, countries or their parts are drawn.</source>
        <translation>Ce que signifient les couleurs, la durée de la fenêtre, et si l’on dessine les zones, les pays ou leurs parties.</translation>
    </message>
    <message>
        <source>Since when: the reports of the selected place, what is usual in grey, incidents above. Drag the window, or press Space to play.</source>
        <translation>Depuis quand&#xa0;: les signalements du lieu choisi, la normale en gris, les incidents au-dessus. Faites glisser la fenêtre, ou Espace pour lancer la lecture.</translation>
    </message>
    <message>
        <source>The same in figures. Beside it: the selected place, and places compared.</source>
        <translation>La même chose en chiffres. À côté&#xa0;: le lieu choisi et les lieux comparés.</translation>
    </message>
    <message>
        <source>What users write, and what was published.</source>
        <translation>Ce qu’écrivent les utilisateurs et ce qui a été publié.</translation>
    </message>
    <message>
        <source>What is going on. File &gt; Feeds turns on real feeds; Ctrl+K finds anything.</source>
        <translation>Ce qui se passe. Fichier &gt; Flux active de vrais flux&#xa0;; Ctrl+K cherche tout.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>outagemap::ViewBar</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projection</translation>
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
        <translation>Globe</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
</context>
<context>
    <name>outagemap::WelcomeBar</name>
    <message>
        <source>Take the tour</source>
        <translation>Suivre la visite</translation>
    </message>
    <message>
        <source>Turn on real feeds…</source>
        <translation>Activer de vrais flux…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Welcome. The built-in replay is being read: the WhatsApp outage of 3 May 2017.</source>
        <translation>Bienvenue. La reconstitution fournie est en cours de lecture : la panne de WhatsApp du 3 mai 2017.</translation>
    </message>
    <message>
        <source>Built-in replay: the WhatsApp outage of 3 May 2017, reconstructed. Nothing is live or fetched until you turn on a feed.</source>
        <translation>Reconstitution fournie : la panne de WhatsApp du 3 mai 2017. Rien n’est en direct ni téléchargé tant que vous n’activez pas un flux.</translation>
    </message>
</context>
<context>
    <name>outagemap::WindowDocks</name>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Communiqués</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>outagemap::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Feeds…</source>
        <translation>&amp;Flux…</translation>
    </message>
    <message>
        <source>&amp;Open feed file…</source>
        <translation>&amp;Ouvrir un fichier de flux…</translation>
    </message>
    <message>
        <source>Add feed &amp;URL…</source>
        <translation>Ajouter l’&amp;URL d’un flux…</translation>
    </message>
    <message>
        <source>Read the built-in &amp;replay</source>
        <translation>Lire la &amp;reconstitution fournie</translation>
    </message>
    <message>
        <source>Open &amp;view…</source>
        <translation>Ouvrir une &amp;vue…</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>Enre&amp;gistrer la vue…</translation>
    </message>
    <message>
        <source>&amp;Export snapshot…</source>
        <translation>&amp;Exporter un instantané…</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>Enregistrer le &amp;tableau…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>Tout &amp;chercher…</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Copier le &amp;tableau</translation>
    </message>
    <message>
        <source>Copy &amp;caption</source>
        <translation>Copier le te&amp;xte</translation>
    </message>
    <message>
        <source>Copy &amp;link to this view</source>
        <translation>Copier le &amp;lien vers cette vue</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Whole world</source>
        <translation>Monde &amp;entier</translation>
    </message>
    <message>
        <source>Zoom to the selected &amp;region</source>
        <translation>Zoomer sur la ré&amp;gion choisie</translation>
    </message>
    <message>
        <source>&amp;Up to what it lies in</source>
        <translation>&amp;Remonter à ce qui la contient</translation>
    </message>
    <message>
        <source>&amp;Compare the selected region</source>
        <translation>&amp;Comparer la région choisie</translation>
    </message>
    <message>
        <source>La&amp;bels</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>&amp;Graticule</source>
        <translation>Gratic&amp;ule</translation>
    </message>
    <message>
        <source>&amp;Cities</source>
        <translation>&amp;Villes</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Temps</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Lecture ou pause</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Pas en &amp;arrière</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Pas en a&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Plus &amp;vite</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Plus &amp;lentement</translation>
    </message>
    <message>
        <source>L&amp;oop</source>
        <translation>&amp;Boucle</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Direct</translation>
    </message>
    <message>
        <source>&amp;Longer window</source>
        <translation>Fenêtre plus &amp;longue</translation>
    </message>
    <message>
        <source>S&amp;horter window</source>
        <translation>Fenêtre plus &amp;courte</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hour(s)</source>
        <translation>
            <numerusform>Afficher %n heure</numerusform>
            <numerusform>Afficher %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n day(s)</source>
        <translation>
            <numerusform>Afficher %n jour</numerusform>
            <numerusform>Afficher %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Time &amp;zones…</source>
        <translation>&amp;Fuseaux horaires…</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Rétablir la disposition</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>What the &amp;figures mean</source>
        <translation>Ce que signifient les &amp;chiffres</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostic information</source>
        <translation>Copier les informations de &amp;diagnostic</translation>
    </message>
    <message>
        <source>&amp;About Outagemap</source>
        <translation>À &amp;propos d’Outagemap</translation>
    </message>
    <message>
        <source>Add a place to compare</source>
        <translation>Ajouter un lieu à comparer</translation>
    </message>
</context>
<context>
    <name>outagemap::ZoneClocks</name>
    <message>
        <source>Time shown</source>
        <translation>Heure affichée</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
</context>
<context>
    <name>outagemap::ZonesDialog</name>
    <message>
        <source>Time zones</source>
        <translation>Fuseaux horaires</translation>
    </message>
    <message numerus="yes">
        <source>Zones shown beside UTC, the computer&apos;s and the region&apos;s own (%n at most):</source>
        <translation>
            <numerusform>Fuseaux affichés à côté d’UTC, de celui de l’ordinateur et de celui de la région (%n au plus)&#xa0;:</numerusform>
            <numerusform>Fuseaux affichés à côté d’UTC, de celui de l’ordinateur et de celui de la région (%n au plus)&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a city</source>
        <translation>Chercher une ville</translation>
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
        <translation>%1&#xa0;: en ordre, %2 signalements bruts et %3 plaintes dans %4 octets
</translation>
    </message>
    <message>
        <source>%1 is damaged; `outagemap cache repair` saves what can be read</source>
        <translation>%1 est endommagé&#xa0;; `outagemap cache repair` sauve ce qui est lisible</translation>
    </message>
    <message>
        <source>%1: made anew from %2 rows; the file as it was is kept as %3
</source>
        <translation>%1&#xa0;: refait à partir de %2 lignes&#xa0;; le fichier tel quel est gardé sous %3
</translation>
    </message>
    <message>
        <source>could not be read: %1
</source>
        <translation>illisible&#xa0;: %1
</translation>
    </message>
    <message>
        <source>--%1 is a number of days from 1 to 36500</source>
        <translation>--%1 est un nombre de jours de 1 à 36500</translation>
    </message>
    <message>
        <source>--size is a number of megabytes, 0 for no limit</source>
        <translation>--size est un nombre de mégaoctets, 0 pour aucune limite</translation>
    </message>
    <message>
        <source>raw reports %1 days, five minutes %2 days, hours %3 days, at most %4 MB (0: no limit)
</source>
        <translation>signalements bruts %1 jours, cinq minutes %2 jours, heures %3 jours, %4 Mo au plus (0&#xa0;: aucune limite)
</translation>
    </message>
    <message>
        <source>Checks the cache, repairs a damaged one, or sets how long what is kept in it.</source>
        <translation>Vérifie le cache, en répare un endommagé ou fixe combien de temps chaque chose est gardée.</translation>
    </message>
    <message>
        <source>check, repair or keep</source>
        <translation>check, repair ou keep</translation>
    </message>
    <message>
        <source>keep: raw reports and complaints, counted back from the newest of their feed.</source>
        <translation>keep&#xa0;: signalements bruts et plaintes, à rebours du plus récent de leur flux.</translation>
    </message>
    <message>
        <source>keep: counts of five minutes.</source>
        <translation>keep&#xa0;: décomptes de cinq minutes.</translation>
    </message>
    <message>
        <source>keep: counts of hours and days.</source>
        <translation>keep&#xa0;: décomptes d’heures et de jours.</translation>
    </message>
    <message>
        <source>keep: largest size of the file; the oldest raw reports go first.</source>
        <translation>keep&#xa0;: taille maximale du fichier&#xa0;; les signalements bruts les plus anciens partent d’abord.</translation>
    </message>
    <message>
        <source>say check, repair or keep</source>
        <translation>dites check, repair ou keep</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of check, repair, keep</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni check, ni repair, ni keep</translation>
    </message>
    <message>
        <source>Lists the feeds, and what was read once beside them (with --all).</source>
        <translation>Liste les flux et, avec --all, ce qui a été lu une fois.</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>Imprime un document JSON.</translation>
    </message>
    <message>
        <source>Also what was read without being on the list.</source>
        <translation>Aussi ce qui a été lu sans être sur la liste.</translation>
    </message>
    <message>
        <source>Lists ready feeds for `feeds add ID`.</source>
        <translation>Liste les flux prêts pour `feeds add ID`.</translation>
    </message>
    <message>
        <source>The feed&apos;s number, as `feeds list` shows it.</source>
        <translation>Le numéro du flux, comme l’affiche `feeds list`.</translation>
    </message>
    <message>
        <source>name at least one feed by its number</source>
        <translation>nommez au moins un flux par son numéro</translation>
    </message>
    <message>
        <source>Takes feeds off the list, and their tokens out of the keychain. What was read from them stays.</source>
        <translation>Retire des flux de la liste et leurs jetons du trousseau. Ce qui en a été lu reste.</translation>
    </message>
    <message>
        <source>Pauses feeds: they stay on the list and are not read.</source>
        <translation>Met des flux en pause&#xa0;: ils restent sur la liste sans être lus.</translation>
    </message>
    <message>
        <source>Ends the pause of feeds.</source>
        <translation>Met fin à la pause de flux.</translation>
    </message>
    <message>
        <source>Usage: outagemap feeds COMMAND

Commands:
</source>
        <translation>Usage&#xa0;: outagemap feeds COMMANDE

Commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>say what to do: list, add, test …</source>
        <translation>dites ce qu’il faut faire&#xa0;: list, add, test …</translation>
    </message>
    <message>
        <source>there is no &quot;feeds %1&quot;</source>
        <translation>«&#xa0;feeds %1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>there is no feed number %1 (see: outagemap feeds list)</source>
        <translation>il n’y a pas de flux numéro %1 (voir&#xa0;: outagemap feeds list)</translation>
    </message>
    <message>
        <source>format: %1
</source>
        <translation>format&#xa0;: %1
</translation>
    </message>
    <message>
        <source>would store %1 reports, %2 measurements, %3 notices%4; rejected %5, skipped %6
</source>
        <translation>stockerait %1 signalements, %2 mesures, %3 communiqués%4&#xa0;; rejetés %5, sautés %6
</translation>
    </message>
    <message>
        <source> (and more: only the beginning was looked at)</source>
        <translation> (et plus&#xa0;: seul le début a été regardé)</translation>
    </message>
    <message>
        <source>from %1 to %2, %3 regions
</source>
        <translation>de %1 à %2, %3 régions
</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Fetches a feed once and shows what would be stored. Stores nothing.</source>
        <translation>Lit un flux une fois et montre ce qui serait stocké. Ne stocke rien.</translation>
    </message>
    <message>
        <source>An address, a file, a folder, an id of the catalogue, or a number of the list.</source>
        <translation>Une adresse, un fichier, un dossier, un id du catalogue ou un numéro de la liste.</translation>
    </message>
    <message>
        <source>What a feed of the catalogue asks for.</source>
        <translation>Ce que demande un flux du catalogue.</translation>
    </message>
    <message>
        <source>name the feed</source>
        <translation>nommez le flux</translation>
    </message>
    <message>
        <source>Reads feeds of the list now: those that are named, or all that are not paused.</source>
        <translation>Lit maintenant des flux de la liste&#xa0;: ceux nommés, ou tous ceux qui ne sont pas en pause.</translation>
    </message>
    <message>
        <source>there is no feed to fetch (see: outagemap feeds --help)</source>
        <translation>il n’y a pas de flux à lire (voir&#xa0;: outagemap feeds --help)</translation>
    </message>
    <message>
        <source>Keeps all feeds of the list read, each at its interval, until it is stopped (Ctrl+C).</source>
        <translation>Tient à jour tous les flux de la liste, chacun à son intervalle, jusqu’à l’arrêt (Ctrl+C).</translation>
    </message>
    <message>
        <source>Ends after that time.</source>
        <translation>S’arrête après ce temps.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>a feed is read every %1 seconds at most</source>
        <translation>un flux est lu au plus toutes les %1 secondes</translation>
    </message>
    <message>
        <source>What to call it.</source>
        <translation>Comment l’appeler.</translation>
    </message>
    <message>
        <source>How often to read it (10m, 1h), or never: only when asked to.</source>
        <translation>À quelle fréquence le lire (10m, 1h), ou never&#xa0;: seulement sur demande.</translation>
    </message>
    <message>
        <source>Its format, if that is not found out: ndjson, csv, ooni, ioda-events, ioda-alerts, ioda-signals, cloudflare, statuspage.</source>
        <translation>Son format, s’il n’est pas reconnu&#xa0;: ndjson, csv, ooni, ioda-events, ioda-alerts, ioda-signals, cloudflare, statuspage.</translation>
    </message>
    <message>
        <source>The service of lines that name none.</source>
        <translation>Le service des lignes qui n’en nomment aucun.</translation>
    </message>
    <message>
        <source>For CSV: which column holds which field.</source>
        <translation>Pour le CSV&#xa0;: quelle colonne contient quel champ.</translation>
    </message>
    <message>
        <source>Sent by POST, as ClickHouse wants it; @FILE reads it from a file.</source>
        <translation>Envoyé par POST, comme le veut ClickHouse&#xa0;; @FILE le lit dans un fichier.</translation>
    </message>
    <message>
        <source>The credit line of its licence.</source>
        <translation>La mention exigée par sa licence.</translation>
    </message>
    <message>
        <source>Its licence.</source>
        <translation>Sa licence.</translation>
    </message>
    <message>
        <source>Reads a token from standard input and keeps it in the system&apos;s keychain.</source>
        <translation>Lit un jeton sur l’entrée standard et le garde dans le trousseau du système.</translation>
    </message>
    <message>
        <source>The header that the token is sent in (else Authorization).</source>
        <translation>L’en-tête dans lequel le jeton est envoyé (sinon Authorization).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form NAME=VALUE</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme NAME=VALUE</translation>
    </message>
    <message>
        <source>one feed at a time</source>
        <translation>un flux à la fois</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>Jeton&#xa0;:</translation>
    </message>
    <message>
        <source>Puts a feed on the list, and prints its number. Try it with `feeds test` first.</source>
        <translation>Met un flux sur la liste et imprime son numéro. Essayez d’abord avec `feeds test`.</translation>
    </message>
    <message>
        <source>An address, a file, a folder, or an id of the catalogue.</source>
        <translation>Une adresse, un fichier, un dossier ou un id du catalogue.</translation>
    </message>
    <message>
        <source>Does not read it yet.</source>
        <translation>Ne le lit pas encore.</translation>
    </message>
    <message>
        <source>there was no token on standard input</source>
        <translation>il n’y avait pas de jeton sur l’entrée standard</translation>
    </message>
    <message>
        <source>Changes what is set up for a feed; what is not named stays.</source>
        <translation>Modifie le réglage d’un flux&#xa0;; ce qui n’est pas nommé reste.</translation>
    </message>
    <message>
        <source>Its new address or path.</source>
        <translation>Sa nouvelle adresse ou son nouveau chemin.</translation>
    </message>
    <message>
        <source>name one feed by its number</source>
        <translation>nommez un flux par son numéro</translation>
    </message>
    <message>
        <source>Finds complaints by their words, newest first. All words must be there; &quot;words in quotes&quot; as they stand; -word: not that one.</source>
        <translation>Cherche des plaintes par leurs mots, les plus récentes d’abord. Tous les mots doivent y être&#xa0;; &quot;entre guillemets&quot; tels quels&#xa0;; -mot&#xa0;: sans ce mot.</translation>
    </message>
    <message>
        <source>What to look for; nothing: every complaint.</source>
        <translation>Ce qu’il faut chercher&#xa0;; rien&#xa0;: toutes les plaintes.</translation>
    </message>
    <message>
        <source>The service.</source>
        <translation>Le service.</translation>
    </message>
    <message>
        <source>The end of the time to look at; else that of the newest data.</source>
        <translation>La fin de la période regardée&#xa0;; sinon celle des données les plus récentes.</translation>
    </message>
    <message>
        <source>Its length, like 60m, 24h, 7d; else a day.</source>
        <translation>Sa durée, comme 60m, 24h, 7d&#xa0;; sinon un jour.</translation>
    </message>
    <message>
        <source>A code like SG, ID-JK or 155; else the world.</source>
        <translation>Un code comme SG, ID-JK ou 155&#xa0;; sinon le monde.</translation>
    </message>
    <message>
        <source>How many at most.</source>
        <translation>Combien au plus.</translation>
    </message>
    <message>
        <source>How many to pass over.</source>
        <translation>Combien en sauter.</translation>
    </message>
    <message>
        <source>--limit is 1 to 10000, --offset 0 or more</source>
        <translation>--limit va de 1 à 10000, --offset 0 ou plus</translation>
    </message>
    <message>
        <source>--region: there is no region &quot;%1&quot; on the map</source>
        <translation>--region&#xa0;: il n’y a pas de région «&#xa0;%1&#xa0;» sur la carte</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>every</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>retard</translation>
    </message>
    <message>
        <source>items</source>
        <translation>éléments</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>flux</translation>
    </message>
</context>
</TS>
