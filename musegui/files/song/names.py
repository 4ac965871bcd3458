"""What the names of tracks tell: a choir voice, a singer, an instrument."""

from __future__ import annotations

import re
import unicodedata

from musegui.core.voices import VOICES, Voice

_VOICE_WORDS = {
    Voice.SOPRANO: "soprano sopranos soprani sopran soprane sopraan sop sopr canto cantus dessus "
    "superius tiple discantus discant diskant treble szopran сопрано ソプラノ 女高音 소프라노",
    Voice.ALTO: "haute alto altos alti alt alte altus contralto contraltos kontraalt "
    "альт アルト 女低音 알토",
    Voice.TENOR: "tenor tenors tenore tenores tenori tenoren tenoor ten taille "
    "тенор テノール 男高音 테너",
    Voice.BASS: "bass basses basse bassi basso bas bassus baso bajo bajos baixo baixos baix "
    "bariton baritone baritono baryton basszus бас バス 男低音 베이스",
}
_CHOIR_WORDS = {
    (Voice.SOPRANO, Voice.ALTO): "women frauen frauenstimmen frauenchor damen femmes donne mujeres",
    (Voice.TENOR, Voice.BASS): "men manner mannerstimmen mannerchor herren hommes uomini hombres",
}
_SINGER_WORDS = (
    "cantante canto chant chanteur chanteuse dallam enek gesang glas glos głos laulu lead "
    "main melodi melodia melodie melodija melody rost sang sanger ses sing singer singers "
    "singing singstimme solist solista soloist song spiew stem stemme stimme topline tune "
    "vocal vocalist vocals voce voces voci voice voices voix vokal vokale vox voz vozes zang "
    "zpev голос вокал мелодия ボーカル ヴォーカル メロディ 歌 唄 旋律 主唱 人声 人聲 보컬 노래 "
    "멜로디"
)
_LEADER_WORDS = "lead leads leading main melody melodie melodia melodi solo haupt principal"
_BACKING_WORDS = (
    "aah aahs adlib adlibs back background backing backings backup bg bgs bgv bv bvs choeur "
    "choir chor chorus coro dub dubs harm harmonies harmony kor ooh oohs response"
)
_INSTRUMENT_WORDS = (
    "accordion acoustic agogo bagpipe bandoneon banjo bassoon bell bells brass celesta "
    "celeste cello chitarra clarinet clavi clavinet conga congas contrabass cymbal dbl double "
    "doubles drum drumkit drums dulcimer elec electric ensemble fiddle fingered flute "
    "fretless fx gitarra gitarre glockenspiel guitar guitare guitarra guitars harmonica harp "
    "harpsichord hihat horn horns kalimba keyboard keys kick kit klavier koto loop mandolin "
    "marimba oboe ocarina organ orgel orgue pad pads perc percussion piano piccolo picked "
    "pizzicato recorder rhodes saw sawtooth sax saxofon saxofono saxophon saxophone shamisen "
    "sitar slap snare square string strings sub synth synthesizer timpani trombone trumpet "
    "tuba ukulele upright vibraphone viola violin violins viool vocoder whistle xylophone"
)


def _table(words: str) -> frozenset[str]:
    return frozenset(words.split())


_VOICES = {voice: _table(words) for voice, words in _VOICE_WORDS.items()}
_CHOIRS = {voices: _table(words) for voices, words in _CHOIR_WORDS.items()}
_SINGERS, _LEADERS = _table(_SINGER_WORDS), _table(_LEADER_WORDS)
_BACKING, _INSTRUMENTS = _table(_BACKING_WORDS), _table(_INSTRUMENT_WORDS)


def voice_named_by(name: str) -> Voice | None:
    """Find the voice whose name, in one of several languages, or whose lone letter is in a name."""
    return next(iter(voices_named_by(name)), None)


def voices_named_by(name: str) -> tuple[Voice, ...]:
    """Find the voices that a name is for, high ones first: two for ``"S. A."`` or ``"Männer"``."""
    words = _words(name)
    if _has(words, _INSTRUMENTS):
        return ()
    for voices, wanted in _CHOIRS.items():
        if _has(words, wanted):
            return voices
    letters = "".join(words)
    found = tuple(v for v in VOICES if _has(words, _VOICES[v]))
    if found or any(letters.count(v.spec.letter.lower()) > 1 for v in VOICES):
        return found
    lettered = tuple(v for v in VOICES if v.spec.letter.lower() in letters)
    return lettered if len(lettered) == len(letters) else ()


def is_instrument(name: str) -> bool:
    """Tell whether a name is one for an instrument."""
    return _has(_words(name), _INSTRUMENTS)


def is_singer(name: str) -> bool:
    """Tell whether a name is one for a singing voice or a melody, in one of several languages."""
    words = _words(name)
    return _has(words, _SINGERS) and not _has(words, _INSTRUMENTS)


def is_backing(name: str) -> bool:
    """Tell whether a name is one for those who sing behind a lead."""
    words = _words(name)
    return _has(words, _BACKING) and not _has(words, _LEADERS)


def is_leader(name: str) -> bool:
    """Tell whether a name is one for the part that leads."""
    return _has(_words(name), _LEADERS)


def _words(name: str) -> list[str]:
    """Split a name into its words: lower case, without accents and numbers."""
    plain = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", name.casefold())
        if not unicodedata.combining(letter) or letter in "\u3099\u309a"
    )
    return re.findall(r"[^\W\d_]+", unicodedata.normalize("NFC", plain))


def _has(words: list[str], wanted: frozenset[str]) -> bool:
    """Tell whether one of some words is wanted; scripts without spaces may have it inside one."""
    unspaced = [word for word in wanted if word > "\u2e80"]
    return any(word in wanted or any(part in word for part in unspaced) for word in words)
