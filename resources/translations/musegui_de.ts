<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>musegui</name>
    <message>
        <location filename="../../musegui/gui/common/language.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/language.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/language.py"/>
        <source>Language of the window:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/language.py"/>
        <source>The language changes when musegui is started again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
