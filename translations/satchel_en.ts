<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Held</name>
    <message numerus="yes">
        <source>That is in about %n day(s).</source>
        <extracomment>Follows &quot;…by block %1 at the latest.&quot;; %n is how many days that block is away, three or more.</extracomment>
        <translation>
            <numerusform>That is in about a day.</numerusform>
            <numerusform>That is in about %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is in about %n hour(s).</source>
        <extracomment>Follows &quot;…by block %1 at the latest.&quot;; %n is how many hours that block is away.</extracomment>
        <translation>
            <numerusform>That is in about an hour.</numerusform>
            <numerusform>That is in about %n hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ActivityModel</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>Below the search field of Activity: how many lines were found.</extracomment>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::PurchaseViewModel</name>
    <message numerus="yes">
        <source>You have bought from this site %n time(s)</source>
        <extracomment>Purchase; %n is how often something was bought from this site.</extracomment>
        <translation>
            <numerusform>You have bought from this site once</numerusform>
            <numerusform>You have bought from this site %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <extracomment>Purchase; %n is how many checks of the offer passed (hash, network, amount, expiry …).</extracomment>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>%n checks passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::RateViewModel</name>
    <message numerus="yes">
        <source>In force: 1 BTC = %1, entered on %2, %n days ago. It may be out of date.</source>
        <extracomment>Settings, own rate; %1 is a sum in a currency, %2 day and time, %n the days since, seven or more.</extracomment>
        <translation>
            <numerusform>In force: 1 BTC = %1, entered on %2, a day ago. It may be out of date.</numerusform>
            <numerusform>In force: 1 BTC = %1, entered on %2, %n days ago. It may be out of date.</numerusform>
        </translation>
    </message>
</context>
</TS>
