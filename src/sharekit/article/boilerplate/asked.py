"""Lines that part readers from a text or from its comments: subscribe, log in, follow, repost.

Patterns for a whole line in the form of `lines.normal`.
"""

from __future__ import annotations

from sharekit.article.boilerplate.offers import NETWORKS

PAYWALLS = (
    r"(?:this|the rest of this) (?:article|post|story|content|issue|episode) is (?:only )?"
    r"(?:for|available to|reserved for|exclusive to) (?:paid |paying |premium )?"
    r"(?:subscribers|members)(?: only)?\b.{0,120}",
    r"you(?:'ve| have) (?:reached|hit|used up) your (?:\w+ ){0,3}(?:article|story|reading) limit\b"
    r".{0,80}",
    r"(?:subscribe|sign in|log in|register|become a member) to (?:continue|keep|unlock|read the "
    r"(?:full|rest))\b.{0,80}",
    r"(?:jetzt )?weiterlesen mit .{2,40}",
    r"(?:continúa|sigue|continua) leyendo con .{2,60}",
    r"continue (?:lendo|a ler) com .{2,60}",
    r"(?:dit|het) (?:artikel|verhaal) is (?:exclusief|alleen|enkel) voor abonnees\b.{0,80}",
    r"(?:эта статья|этот материал) доступ(?:на|ен) только подписчикам.{0,60}",
    r"(?:この|本)記事は.{0,8}(?:有料|会員限定|無料会員).{0,120}",
    r"残り ?[\d,]{1,7} ?(?:文字|字).{0,80}",
    r"(?:本文|此文|该文)为?.{0,4}付费.{0,60}",
    r"(?:登录|登陆|订阅|付费|开通会员|成为会员)后.{0,4}(?:阅读|查看|继续).{0,30}",
    r"이 (?:기사|글|콘텐츠)는 .{0,8}(?:유료|회원).{0,60}",
)
TO_COMMENT = (
    r"para (?:poder )?comentar,? (?:debes|debe|tienes|hay|es necesario|necesitas|precisa|faça|"
    r"inicia)\b.{0,100}",
    r"(?:só|apenas|somente) (?:assinantes|usuários cadastrados) podem comentar.{0,40}",
    r"(?:nur|ausschließlich) (?:abonnenten|registrierte nutzer|mitglieder) können kommentieren"
    r".{0,40}",
    r"(?:only )?(?:subscribers|members|registered users) can (?:post |leave |write )?comment\w{0,2}"
    r"\b.{0,40}",
    r"(?:reageren|meepraten)\? (?:log in|meld je aan|maak)\b.{0,80}",
    r"чтобы (?:участвовать в дискуссии|комментировать|оставить комментарий|оставлять комментарии)"
    r"\b.{0,100}",
    r"コメント(?:する|を(?:投稿|書き込|残)).{0,6}には.{0,50}",
    r"(?:登录|登陆)后(?:发表|参与)?评论.{0,20}",
)
FOLLOWING = (
    rf"(?:puedes|podéis|puede) seguir(?:nos)? (?:a|en) .{{2,120}}\b(?:{NETWORKS}|newsletter|"
    rf"boletín)\b.{{0,120}}",
    rf"(?:segui|seguite) .{{2,60}} su (?:{NETWORKS})(?: .{{0,60}})?",
    r"(?:clique|toque) aqui para (?:seguir|entrar|receber|participar)\b.{0,120}",
    r"(?:haz|haga) clic aquí para (?:seguir|unirte|suscribirte|recibir)\b.{0,120}",
)
TWEETED = r".{10,260} (?:click to tweet|tweet this)"
ADVERTISED = (
    r"(?:.{0,120}[.?!] )?if you would like to (?:submit a (?:response|letter)|have your say|"
    r"write for us|contribute to this)\b.{0,260}",
    r".{0,160}\bwe (?:may|might|can) (?:earn|receive|get|make) (?:an? )?(?:affiliate |small )?"
    r"commissions?\b.{0,120}",
    r"(?:media|press|investor) contacts?:? (?=.*[@\d]).{3,160}",
    r"source:? [^.!?:]{3,60} (?:ltd|inc|llc|gmbh|plc|corp|corporation|ag)",
)
