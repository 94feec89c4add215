"""Whole lines that pages print around their articles, by kind, in six languages.

PHRASES count wherever they stand. LABELS could be an article's own words ("Share" as a heading)
and count only next to other boilerplate or outside the prose. ` / ` parts the entries.
"""

from __future__ import annotations

from collections.abc import Mapping

from sharekit.article.boilerplate import LineKind


def _lines(table: str) -> frozenset[str]:
    return frozenset(line.strip() for line in " ".join(table.split()).split(" / "))


PHRASES: Mapping[LineKind, frozenset[str]] = {
    LineKind.REPLY: _lines("""
        leave a reply / leave a comment / leave a response / leave your comment /
        leave a reply cancel reply / leave a comment cancel reply / cancel reply /
        click here to cancel reply / post a comment / post comment / post your comment /
        add a comment / add your comment / write a comment / submit comment / join the discussion /
        join the conversation / log in to leave a comment / log in to reply /
        log in or register to post comments / you must be logged in to post a comment /
        be the first to comment / no comments yet / comments are closed /
        comments are off for this post / required fields are marked /
        your email address will not be published /
        save my name, email, and website in this browser for the next time i comment /
        notify me of new posts by email / notify me of follow-up comments by email /
        notify me of new comments via email /
        this site uses akismet to reduce spam. learn how your comment data is processed /
        コメントを残す / コメントする / コメントを投稿 / 发表评论 / 發表評論 / 댓글 달기 /
        load more comments / view all comments / show comments / schreibe einen kommentar /
        schreib einen kommentar / schreiben sie einen kommentar / hinterlasse einen kommentar /
        kommentar hinterlassen / einen kommentar schreiben / kommentar verfassen /
        kommentar absenden / kommentar abschicken / kommentar schreiben / antwort abbrechen /
        antworten abbrechen / schreibe einen kommentar antwort abbrechen /
        schreibe einen kommentar antworten abbrechen /
        deine e-mail-adresse wird nicht veröffentlicht /
        ihre e-mail-adresse wird nicht veröffentlicht /
        die kommentare sind geschlossen / laisser un commentaire / laissez un commentaire /
        laisser une réponse / ajouter un commentaire / écrire un commentaire /
        publier le commentaire / laisser un commentaire annuler la réponse / annuler la réponse /
        votre adresse e-mail ne sera pas publiée / votre adresse de messagerie ne sera pas publiée /
        les commentaires sont fermés /
        enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire
        / deja una respuesta / deja un comentario / dejar un comentario / escribe un comentario /
        publicar comentario / publicar un comentario / deja una respuesta cancelar la respuesta /
        deja un comentario cancelar respuesta / cancelar la respuesta / cancelar respuesta /
        tu dirección de correo electrónico no será publicada /
        guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente
        / los comentarios están cerrados / deixe um comentário / deixe uma resposta /
        deixe o seu comentário / deixe um comentário cancelar resposta /
        deixe uma resposta cancelar resposta / cancelar resposta / publicar comentário /
        enviar comentário / o seu endereço de e-mail não será publicado /
        o seu endereço de email não será publicado / os comentários estão encerrados /
        lascia un commento / lascia una risposta / lascia un commento annulla risposta /
        annulla risposta / invia commento / pubblica commento /
        il tuo indirizzo email non sarà pubblicato / i commenti sono chiusi /
        salva il mio nome, email e sito web in questo browser per la prossima volta che commento
    """),
    LineKind.SHARE: _lines("""
        シェアする / この記事をシェア / ツイート / リンクをコピー / 分享 / 分享到 / 공유하기 /
        get link / other apps / share this blog /
        share this / share this post / share this article / share this page / share this story /
        share this entry / share on social media / share on social / share the love /
        share with your friends / share via / share now / sharing is caring / spread the word /
        like this / like loading / pin it on pinterest / pin it / pin this / save to pinterest /
        tweet this / click to tweet / copy link / copy link to clipboard / link copied /
        print this page / email this / blogthis / send to a friend / email a link to a friend /
        show us some love / loading / opens in new window / teilen mit / teile diesen beitrag /
        diesen beitrag teilen / beitrag teilen / artikel teilen / diesen artikel teilen /
        jetzt teilen / teile das mit / teilen sie diesen artikel / teilen sie diesen beitrag /
        auf pinterest merken / link kopieren / gefällt mir / gefällt mir wird geladen / ähnliche /
        drucken / weitersagen / partager cet article / partagez cet article / partager l'article /
        partager sur / partager / partagez / partager ce contenu / j'aime / j'aime ça /
        j'aime chargement / copier le lien / imprimer / épingler / comparte esto / compartir esto /
        compartir en / comparte este artículo / compartir este artículo / compartir artículo /
        comparte este post / me gusta esto / me gusta cargando / copiar enlace / compartilhe isso /
        compartilhe / compartilhar / compartilhe este artigo / compartilhar este artigo / partilhar
        / partilhe este artigo / curtir isso / curtir carregando / copiar link / condividi /
        condividi su / condividi questo articolo / condividi l'articolo / condividi con / mi piace /
        mi piace caricamento / copia link / stampa
    """),
    LineKind.RELATED: _lines("""
        関連記事 / こちらもおすすめ / あわせて読みたい / おすすめ記事 / 次の記事 / 前の記事 /
        相关文章 / 相關文章 / 推荐阅读 / 延伸阅读 / 관련 글 /
        popular posts from this blog /
        you might also enjoy / you might also like / you may also like / you may also enjoy /
        you may also be interested in / you might also be interested in / you'll also like /
        related posts / related articles / related stories / related content / related reading /
        related topics / related links / more like this / more stories / more articles / more posts
        / recent posts / recent articles / latest posts / latest articles / popular posts /
        popular articles / most popular / most read / trending now / recommended for you /
        recommended reading / recommended from medium / recommended articles / recommended posts /
        read next / up next / what to read next / keep reading / continue reading /
        further reading from us / editor's picks / from our partners / around the web /
        from around the web / sponsored content / previous post / next post / previous article /
        next article / older post / newer post / older posts / newer posts / see all posts /
        view all posts / read more / related / ähnliche beiträge / ähnliche artikel /
        verwandte beiträge / verwandte artikel / weitere artikel / weitere beiträge / mehr zum thema
        / lesen sie auch / das könnte dich auch interessieren / das könnte sie auch interessieren /
        das könnte ihnen auch gefallen / das könnte dir auch gefallen / auch interessant /
        neueste beiträge / beliebte beiträge / vorheriger beitrag / nächster beitrag / weiterlesen /
        beitragsnavigation / articles similaires / articles connexes / articles liés /
        sur le même sujet / à lire aussi / à lire également / lire aussi / lire la suite /
        vous aimerez aussi / vous pourriez aussi aimer / ces articles pourraient vous intéresser /
        articles récents / article précédent / article suivant / navigation de l'article /
        artículos relacionados / entradas relacionadas / publicaciones relacionadas /
        noticias relacionadas / relacionado / relacionados / te puede interesar /
        también te puede interesar / también te puede gustar / quizás te interese / lee también /
        leer más / entradas recientes / entrada anterior / entrada siguiente /
        navegación de entradas / artigos relacionados / posts relacionados /
        publicações relacionadas / leia também / leia mais / veja também / você também pode gostar /
        também pode gostar de / posts recentes / artigos recentes / navegação de posts /
        articoli correlati / articoli simili / post correlati / leggi anche / leggi tutto /
        potrebbe interessarti / potrebbe interessarti anche / potrebbero interessarti /
        ti potrebbe interessare / ti potrebbe interessare anche / articoli recenti /
        articolo precedente / articolo successivo / navigazione articoli
    """),
    LineKind.NEWSLETTER: _lines("""
        ready for more? / start writing / get the app / start your substack /
        subscribe now / subscribe today / subscribe for free / subscribe to newsletter / sign me up
        / sign up now / get the newsletter / never miss a post / never miss an update /
        never miss an article / stay in the loop / stay up to date / stay in touch / stay connected
        / follow us / follow me / follow us on social media / no spam / no spam. unsubscribe anytime
        / no spam, ever / no spam, ever. unsubscribe anytime / we respect your privacy /
        we respect your privacy. unsubscribe at any time / unsubscribe anytime / enter your email /
        enter your email address / your email address / email address / type your email /
        check your inbox / join the newsletter / newsletter abonnieren / newsletter bestellen /
        jetzt abonnieren / jetzt anmelden / zum newsletter anmelden / folge uns / folgen sie uns /
        folge mir / keinen beitrag mehr verpassen / kein spam / s'abonner à la newsletter /
        abonnez-vous / je m'abonne / inscrivez-vous / suivez-nous / suivez-moi / suscríbete /
        suscribirse / suscríbete ahora / síguenos / sígueme / inscreva-se / assine a newsletter /
        assinar / siga-nos / iscriviti / iscriviti alla newsletter / iscriviti ora / seguici /
        seguici su
    """),
    LineKind.PROMOTION: _lines("""
        advertisement / advertisements / sponsored / sponsored post / paid partnership /
        story continues below advertisement / continue reading below / article continues below /
        article continues after advertisement / powered by / about the author / about the authors /
        about me / report this ad / buy me a coffee / support us / support my work /
        support this site / become a patron / become a member / anzeige / werbung / über den autor /
        über die autorin / publicité / à propos de l'auteur / à propos de l'autrice / publicidad /
        publicidade / sobre el autor / sobre la autora / acerca del autor / sobre o autor /
        sobre a autora / pubblicità / informazioni sull'autore / sull'autore / l'autore
    """),
    LineKind.LEGAL: _lines("""
        report abuse / collection notice / substack is the home for great culture /
        table of contents / inhaltsverzeichnis / table des matières / tabla de contenidos /
        skip to content / skip to main content / jump to content / back to top / back to blog /
        back to the blog / scroll to top / all rights reserved / privacy policy / privacy /
        terms of service / terms of use / terms and conditions / terms & conditions / cookie policy
        / cookie settings / accept all cookies / accept all / accept cookies / reject all /
        manage preferences / manage cookies / do not sell my personal information / post navigation
        / site map / sitemap / contact us / all rights reserved. privacy policy. terms of service /
        nach oben / zum inhalt springen / alle rechte vorbehalten / impressum / datenschutz /
        datenschutzerklärung / impressum datenschutz / alle akzeptieren / cookie-einstellungen /
        mentions légales / politique de confidentialité / tous droits réservés / aller au contenu /
        retour en haut / tout accepter / aviso legal / política de privacidad / política de cookies
        / todos los derechos reservados / saltar al contenido / aceptar todo /
        política de privacidade / termos de uso / todos os direitos reservados /
        pular para o conteúdo / voltar ao topo / informativa sulla privacy /
        tutti i diritti riservati / vai al contenuto / torna su / accetta tutti
    """),
}

LABELS: Mapping[LineKind, frozenset[str]] = {
    LineKind.RESPONSES: _lines("""
        discussion about this post / join the conversation in the comments /
        comments / responses / discussion / reader comments / kommentare / commentaires /
        comentarios / comentários / commenti
    """),
    LineKind.REPLY: _lines("""
        reply / name / email / website / comment / submit / send / cancel / name * / email * /
        comment * / antworten / antwort / kommentar / kommentar * / e-mail * / e-mail-adresse * /
        webseite / répondre / commentaire / nom / nom * / site web / responder / comentario /
        nombre * / correo electrónico * / comentário / nome * / rispondi / commento
    """),
    LineKind.SHARE: _lines("""
        share / shares / listen / save / like / likes / tweet / pin / print / clap / bookmark /
        download / email / teilen / merken / gefällt mir / twittern / teile / tweeter / enregistrer
        / compartir / comparte / guardar / me gusta / curtir / salvar / salva / tweetta
    """),
    LineKind.NEWSLETTER: _lines("""
        follow / subscribe / sign up / newsletter / newsletters / following / join / get started /
        abonnieren / anmelden / folgen / s'abonner / suivre / s'inscrire / suscríbete / seguir /
        inscrever-se / segui / weekly newsletter
    """),
    LineKind.RELATED: _lines("""
        previous / next / prev / zurück / weiter / précédent / suivant / anterior / siguiente /
        próximo / precedente / successivo
    """),
    LineKind.LEGAL: _lines("""
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
