"""Lines that could be an article's own words ("Share", a heading), by kind, as in `phrases.py`.

They count only next to other boilerplate, or outside the prose.
"""

from __future__ import annotations

from collections.abc import Mapping

from sharekit.article.boilerplate import portals
from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.phrases import entries

_LABELS: Mapping[LineKind, frozenset[str]] = {
    LineKind.RESPONSES: entries("""
        i commenti dei lettori / commenti dei lettori / i commenti / i vostri commenti /
        les commentaires / les commentaires des lecteurs / commentaires des lecteurs /
        vos commentaires / réactions des lecteurs / comentarios de los lectores / los comentarios /
        comentários dos leitores / os comentários / kommentare der leser / ihre kommentare /
        ultimi commenti / derniers commentaires / últimos comentarios / últimos comentários /
        réactions / réponses / avis / contributions / respuestas / respostas / risposte /
        opiniones / opiniões / antworten / lesermeinungen / leserkommentare / meinungen /
        reacties / kommentarer / kommentit / komentarze / комментарии / yorumlar / komentáře /
        reader responses / reader comments / conversation / the conversation / your comments /
        readers' comments / コメント / コメント一覧 / みんなのコメント / 评论 / 評論 / 留言 /
        精选留言 / 热门评论 / 全部评论 / 网友评论 /
        댓글 / تعليقات / التعليقات / ردود / הערות / תגובות / تعليقات القراء / gästbok / gästebuch /
        guestbook / guest book / livre d'or / libro de visitas / livro de visitas / gastenboek /
        letters to the editor / leserbriefe / courrier des lecteurs / cartas de los lectores /
        cartas dos leitores / lettere dei lettori / listy czytelników / brieven van lezers /
        insändare / discussion about this post / join the conversation in the comments /
        comments / responses / discussion / reader comments / kommentare / commentaires /
        comentarios / comentários / commenti / टिप्पणियाँ / टिप्पणियां / σχόλια / bình luận / komentar /
        ความคิดเห็น / коментарі / reaksjoner / hozzászólások / comentarii
    """),
    LineKind.REPLY: entries("""
        reply to this message / reply to this comment / auf diese nachricht antworten /
        répondre à ce message / répondre à ce commentaire / responder a este mensaje /
        responder a esta mensagem / rispondi a questo messaggio / reageer op dit bericht /
        segnala commento / segnala il commento / segnala / reportar comentario / reportar /
        denunciar / report comment / report this comment / report / flag comment / flag /
        kommentar melden / melden / signaler le commentaire / signaler ce commentaire / signaler /
        alerter la rédaction / zgłoś komentarz / zgłoś nadużycie / ongepaste reactie melden /
        anmäl kommentar / 通報する / 違反報告 / 違反を報告する /
        add comment / add a comment / adicionar comentário / adicionar um comentário /
        añadir comentario / añadir un comentario / aggiungi commento / aggiungi un commento /
        ajouter un commentaire / kommentar hinzufügen / kommentar schreiben / load more /
        show more / carregar mais / ver mais / cargar más / ver más / charger plus /
        voir plus / carica altro / mostra altro / mehr laden / mehr anzeigen / meer laden /
        reactie toevoegen / lägg till en kommentar / dodaj komentarz /
        reply / name / email / website / comment / submit / send / cancel / name * / email * /
        comment * / ответить / пожаловаться / відповісти / odpowiedz / zgłoś / reageer / svara /
        yanıtla / 返信 / 返信する / 回复 / 回覆 / 답글 /
        antworten / antwort / kommentar / kommentar * / e-mail * / e-mail-adresse * /
        webseite / répondre / commentaire / nom / nom * / site web / responder / comentario /
        nombre * / correo electrónico * / comentário / nome * / rispondi / commento
    """),
    LineKind.SHARE: entries("""
        merkliste / sauvegarder / partilhar / oferecer / regalar / verschenken / offrez / upvote /
        downvote / alerter /
        paylaş / שתפו / שיתוף / שתפו בפייסבוק / शेयर करें / साझा करें / κοινοποίηση / bagikan / chia sẻ /
        поделиться / udostępnij / sdílet / megosztás / distribuie / jaa /
        facebook / twitter / x / linkedin / pinterest / whatsapp / reddit / telegram / threads /
        bluesky / mastodon / instagram / line / xing / flipboard / e-mail / correo /
        correo electrónico / pocket / copy / imprimer / anhören / vorlesen / écouter / offrir /
        réagir / escuchar / ouvir / ascolta / regala / gift / repost / restack / restacks /
        comment / send / imprimir /
        opslaan / luister / spara / lyssna / 点赞 / 在看 / いいね /
        share / shares / listen / save / like / likes / tweet / pin / print / clap / bookmark /
        download / email / teilen / merken / gefällt mir / twittern / teile / tweeter / enregistrer
        / compartir / comparte / guardar / me gusta / curtir / salvar / salva / tweetta
    """),
    LineKind.NEWSLETTER: entries("""
        je m'abonne / se connecter / quero assinar / inscription / prenumerera / abonneren /
        nieuwsbrief / nyhetsbrev / 关注 / フォロー / اشترك /
        follow / subscribe / sign up / newsletter / newsletters / following / join / get started /
        abonnieren / anmelden / folgen / s'abonner / suivre / s'inscrire / suscríbete / seguir /
        inscrever-se / segui / weekly newsletter
    """),
    LineKind.RELATED: entries("""
        für sie ausgesucht / für sie ausgewählt / für dich ausgewählt / pour vous /
        choisi pour vous /
        para ti / seleccionado para ti / selecionado para você / selezionato per te / voor jou /
        dla ciebie / för dig /
        em destaque / últimas / in evidenza / in primo piano / must read / must reads / don't miss /
        à découvrir / à ne pas manquer / da non perdere / no te pierdas / não perca / a não perder /
        en portada / pour aller plus loin / en continu / consigliati / recomendados / lesetipp /
        lesetipps / our picks / from the archive / más leído / le plus lu /
        see all / tags / tag / topics / topic / filed under / themen / schlagwörter / schlagworte /
        stichworte / mots-clés / mots clés / étiquettes / thèmes / sujets / temas / etiquetas /
        archivado en / palabras clave / tópicos / palavras-chave / marcadores / assuntos /
        теги / метки / рубрики / хабы /
        argomenti / temi / etichette / parole chiave / trefwoorden / labels / onderwerpen / ämnen /
        etiketter / taggar / 标签 / タグ / الوسوم / recommended /
        previous / next / prev / zurück / weiter / précédent / suivant / anterior / siguiente /
        próximo / precedente / successivo
    """),
    LineKind.LEGAL: entries("""
        press release / news release / for immediate release / pressemitteilung /
        presseinformation / communiqué de presse / nota de prensa / comunicado de prensa /
        comunicato stampa / nota à imprensa / comunicado de imprensa / persbericht /
        pressmeddelande / komunikat prasowy /
        sections / rss / skip / account / my account / premium / abo / abo testen / e-paper /
        epaper / panorama / gesellschaft / ratgeber / regional / lokales / connexion / abonnés /
        société / monde / france / régions / santé / sciences / idées / débats / portada /
        inicia sesión / iniciar sesión / sociedad / internacional / españa / sucesos / ciencia /
        salud / entrar / assine / cotidiano / mundo / brasil / saúde / ciência / crônicas /
        colunas / vídeos / accedi / registrati / città / cronache / esteri / società / salute /
        scienza / sezioni / ricerca / voorpagina / inloggen / hem / logga in / start /
        news / opinion / opinions / politics / business / sport / sports / culture / lifestyle /
        entertainment / technology / tech / travel / world / local / weather / video / videos /
        podcasts / magazine / nachrichten / meinung / politik / wirtschaft / kultur / wissen /
        actualités / politique / économie / culture et loisirs / noticias / opinión / política /
        economía / deportes / cultura / notícias / opinião / economia / esportes / notizie /
        opinioni / cronaca / subscribe / shop / store / events / resources / products / pricing /
        home / menu / search / about / blog / contact / log in / login / sign in / register / close
        / accept / help / faq / careers / terms / archive / startseite / suche / kontakt / über uns
        / accueil / recherche / inicio / contacto / buscar / início / contato / chi siamo / contatti
        / cerca
    """),
}
LABELS: Mapping[LineKind, frozenset[str]] = {
    kind: _LABELS.get(kind, frozenset()) | entries(table) for kind, table in portals.LIKELY.items()
}
