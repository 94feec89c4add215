"""Whole lines that pages print around their articles, by kind: in six languages, and some more.

They count wherever they stand; those of `labels.py` do not. ` / ` parts the entries.
"""

from __future__ import annotations

from collections.abc import Mapping

from sharekit.article.boilerplate import portals
from sharekit.article.boilerplate.kinds import LineKind


def entries(table: str) -> frozenset[str]:
    """The entries of a table of lines."""
    return frozenset(filter(None, (line.strip() for line in " ".join(table.split()).split(" / "))))


ABOUT_AUTHOR = entries("""
    about the author / about the authors / about me / über den autor / über die autorin /
    über die autoren / zur person / zum autor / zur autorin / à propos de l'auteur /
    à propos de l'autrice / l'auteur / l'autrice / l'auteure / qui est l'auteur /
    sobre el autor / sobre la autora / acerca del autor / sobre o autor / sobre a autora /
    sobre os autores / sobre el autor de este artículo / informazioni sull'autore / sull'autore /
    sull'autrice / l'autore / chi scrive / l'autrice dell'articolo / over de auteur /
    over de schrijver / om författaren / om skribenten / om forfatteren / この記事を書いた人 /
    この記事の著者 / 著者プロフィール / 著者紹介 / ライター紹介 / 作者简介 / 关于作者 /
    作者介紹 / 글쓴이 소개 / عن الكاتب / عن الكاتبة / نبذة عن الكاتب
    / meet the author / about the writer / zur person der autorin / über den verfasser /
    l'auteur de l'article / l'autrice de l'article / sobre la firma / sobre el firmante /
    sobre el redactor / acerca do autor / acerca da autora / informazioni sull'autrice /
    chi è l'autore
""")
"""Headings of an author's biography."""

_PHRASES: Mapping[LineKind, frozenset[str]] = {
    LineKind.REPLY: entries("""
        go to comments / jump to comments / skip to comments / go to the comments /
        zu den kommentaren / zu den kommentaren springen / kommentare lesen / kommentare anzeigen /
        alle kommentare anzeigen / aller aux commentaires / voir les commentaires /
        lire les commentaires / ir a los comentarios / ir a comentarios / ver comentarios /
        ver los comentarios / leer comentarios / ir para os comentários / ir para comentários /
        ver comentários / ver os comentários / ler comentários / vai ai commenti /
        vai a tutti i commenti / leggi i commenti / vedi i commenti / mostra i commenti /
        inicie sessão para comentar / entre para comentar / faça login para comentar /
        inicia sesión para comentar / accedi per commentare / connectez-vous pour commenter /
        anmelden, um zu kommentieren / join the discussion below /
        o que você achou? / ¿qué opinas? / ¿tú qué opinas? / qu'en pensez-vous ? /
        qu'en pensez-vous? /
        was meinen sie? / cosa ne pensi? / zum kommentieren bitte einloggen /
        zum kommentieren bitte anmelden /
        bitte einloggen um zu kommentieren / signaler un abus /
        les commentaires sont réservés aux abonnés / réagir à cet article /
        répondre à ce commentaire / denunciar comentario / denunciar comentário /
        segnala un abuso / what are your thoughts? / sort by / most relevant /
        ver más comentarios / ver mais comentários / posta un commento / postar um comentário /
        enviar un comentario / plaats een reactie / geef een reactie / laat een reactie achter /
        reageer op dit artikel / skriv en kommentar / lämna en kommentar / kommentera /
        اترك تعليقاً / اترك تعليقا / اترك رداً / أضف تعليقاً / إلغاء الرد / إرسال التعليق / 写留言 /
        写评论 / 我要留言 / コメントを書く / コメントを残す コメントをキャンセル /
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
    LineKind.SHARE: entries("""
        refer a friend /
        share page / about sharing / save for later / add to bookmarks / add us on google /
        copy url / zur merkliste hinzufügen / artikel verschenken / auf die leseliste /
        sauvegarder l'article / lire plus tard / écouter cet article / offrir cet article /
        copier l'url / guardar para después / leer más tarde / escuchar este artículo /
        regalar artículo / ouvir notícia / partilhar notícia / oferecer artigo / guardar artigo /
        ler mais tarde / salvar artigo / copiar url / copia il link / leggi più tardi /
        salva per dopo / ascolta questo articolo / regala questo articolo / invia per email /
        この記事をシェアする / シェア / ポスト / リツイート / 转发 / 分享给朋友 / شارك /
        شارك المقال / مشاركة / انسخ الرابط /
        نسخ الرابط / deel dit artikel / deel dit / delen / dela artikeln / dela / artikel anhören /
        beitrag anhören / artikel vorlesen lassen / artikel merken / artikel drucken /
        écouter l'article / offrir l'article / ajouter à vos favoris / ajouter aux favoris /
        envoyer par e-mail / envoyer par mail / escuchar artículo / escuchar el artículo /
        guardar artículo / ouvir artigo / ouvir o artigo / ouça este artigo / ascolta l'articolo /
        ascolta articolo / salva l'articolo / regala l'articolo / listen to this article /
        listen to article / gift this article / save article / save this article /
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
    LineKind.RELATED: entries("""
        ilgili yazılar / i̇lgili yazılar / benzer yazılar / ilgili haberler / i̇lgili haberler /
        כתבות נוספות / כתבות קשורות / עוד בנושא / קראו גם / यह भी पढ़ें / संबंधित लेख / संबंधित ख़बरें /
        σχετικά άρθρα / διαβάστε επίσησ / artikel terkait / baca juga / bài viết liên quan /
        похожие статьи / читайте также / powiązane artykuły / související články /
        kapcsolódó cikkek / aiheeseen liittyvää /
        most viewed / most shared / most commented / most discussed / most watched / lo + visto /
        lo + leído / lo más comentado / les plus partagés / les plus commentés / meistgesehen /
        più condivisi / più commentati / mais vistas / mais comentadas / mais partilhadas /
        najczęściej komentowane / mest kommenterade / mest delade / meest bekeken / meest gedeeld /
        more on this story / more on this / more top stories / elsewhere on the site /
        elsewhere on this site / from our archive / editor's choice / editors' picks /
        in case you missed it / you may have missed / latest news / latest headlines /
        more headlines / also on this site / more in this section / also of interest /
        lesen sie mehr / lesen sie dazu auch / lies auch / mehr lesen / auch lesenswert /
        empfehlungen der redaktion / unsere empfehlungen / mehr aktuelles / aktuelle nachrichten /
        neueste artikel / neueste nachrichten / meist gelesen / meistkommentiert /
        am häufigsten gelesen / beliebte artikel / andere leser interessierten sich auch für /
        weitere nachrichten / weitere meldungen / weitere themen / zum weiterlesen /
        notre sélection / nos sélections / la sélection de la rédaction /
        le choix de la rédaction / nos recommandations / à découvrir aussi / à voir aussi /
        dans la même rubrique / dans la même catégorie / dans l'actualité /
        les articles les plus lus / plus d'articles / autres articles / d'autres articles /
        vous pourriez aimer / cela peut vous intéresser / cela pourrait vous intéresser /
        dernières actualités / les dernières actualités / quizá te interese /
        quizá también te interese / quizás también te interese / tal vez te interese /
        puede que te interese / puede interesarte / puede interesarle / le puede interesar /
        otros artículos / más artículos / más leídos / más leídas / los más leídos /
        las más leídas / más vistos / últimas noticias / últimas entradas / artículos recientes /
        artículo anterior / artículo siguiente / noticias destacadas / sigue leyendo aquí /
        leer también / lea también / lea además / mais notícias / mais artigos / artigo anterior /
        próximo artigo / recomendado para si / recomendado para você / pode gostar /
        pode gostar de / pode interessar / pode te interessar / talvez goste /
        conteúdo relacionado / conteúdos relacionados / notícias relacionadas / ler também /
        ler mais / mais populares / matérias relacionadas / últimas publicações /
        veja os vídeos mais assistidos / ultime notizie / le più lette / i più visti /
        articoli più popolari / consigliati per te / scelti per te / ti può interessare /
        potrebbe anche interessarti / può interessarti / leggi di più / leggi ancora /
        altre notizie / gli articoli più letti / video del giorno / il video del giorno /
        vidéo du jour / video des tages / vídeo del día / vídeo do dia / video of the day /
        dagens video /
        community q&a / people also ask /
        read also / also read / see also / read this next / read next / related stories /
        more on this topic /
        sur le même thème / dans le même dossier / à lire dans le même dossier /
        à lire sur le même sujet / les plus lus / nos derniers articles / lire ensuite /
        das könnte sie interessieren / das könnte dich interessieren / passend zum thema /
        mehr aus dem ressort / meistgelesen / meistgelesene artikel / aus dem archiv /
        te recomendamos / más información / más sobre este tema / lo más leído / lo más visto /
        sigue leyendo / otras noticias / te puede gustar / mais lidas / as mais lidas /
        saiba mais / veja mais / continue lendo / outras notícias / artigos populares /
        você pode gostar / i più letti / articoli più letti / continua a leggere /
        per approfondire / approfondimenti / vedi anche / altri articoli / most read /
        most popular / trending / trending now / popular now / latest stories / top stories /
        more stories / also in this series / in this series / recommended reading /
        related reading / lees ook / lees meer / lees verder / gerelateerde artikelen /
        gerelateerd / meer artikelen / ook interessant / meest gelezen / läs också / läs även /
        läs mer / relaterade artiklar / mest läst / mer att läsa / læs også / les også /
        czytaj także / zobacz także / مقالات ذات صلة / مقالات أخرى / اقرأ أيضاً / اقرأ أيضا /
        قد يعجبك أيضاً / 推荐 / 相关阅读 / 往期推荐 / 猜你喜欢 / おすすめの記事 / 人気記事 /
        人気の記事 / よく読まれている記事 / 合わせて読みたい /
        関連リンク / 함께 읽으면 좋은 글 /
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
    LineKind.NEWSLETTER: entries("""
        hier eintragen / jetzt eintragen / jetzt registrieren / newsletter bestellen /
        s'inscrire ici / je m'inscris gratuitement / inscribirme / quiero recibirlo /
        quero me inscrever / subscreva a newsletter / subscrever a newsletter / mi iscrivo /
        inserisci la tua mail / la tua mail / la tua e-mail qui / ihre e-mail / deine e-mail /
        jetzt kostenlos abonnieren / kostenlos abonnieren / newsletter anmelden / hier anmelden /
        ihre e-mail-adresse / deine e-mail-adresse / e-mail-adresse eingeben /
        votre adresse e-mail / votre adresse email / votre e-mail / votre email /
        votre adresse mail / je m'inscris / inscription à la newsletter /
        recevez notre newsletter / tu correo electrónico / introduce tu correo / tu email /
        quiero suscribirme / apúntate gratis / apúntate / suscríbete gratis /
        suscríbete a nuestra newsletter / seu e-mail / seu melhor e-mail / digite seu e-mail /
        quero receber / quero assinar / assine já / cadastre-se / assine agora / la tua e-mail /
        la tua email / inserisci la tua email / indirizzo email / iscriviti gratis / abbonati /
        abbonati ora / abonnieren sie jetzt / abonneer je / schrijf je in /
        schrijf je in voor de nieuwsbrief / meld je aan / je e-mailadres / prenumerera /
        anmäl dig / din e-postadress / اشترك في نشرتنا / اشترك في النشرة البريدية / اشترك الآن /
        بريدك الإلكتروني / 订阅 / 关注我们 / 点击关注 / メルマガ登録 / 購読する / フォローする /
        구독하기 /
        微信扫一扫 关注该公众号 / 微信扫一扫关注该公众号 / 微信扫一扫 / 长按二维码关注 / 扫码关注 /
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
    LineKind.PROMOTION: ABOUT_AUTHOR
    | entries("""
        いいなと思ったら応援しよう / チップで応援する /
        spendenkonto / unser spendenkonto / bankverbindung / donation account / how to donate /
        compte pour les dons / cuenta para donaciones / conta para donativos / per donare /
        ends / media contact / media contacts / press contact / press contacts / for the media /
        contact for media / media enquiries / media inquiries / notes to editors /
        notes for editors / notes to editor / pressekontakt / medienkontakt / pressekontakte /
        ansprechpartner für die presse / ansprechpartner für medien / contact presse /
        contacts presse / relations presse / contacto de prensa / contacto para medios /
        contacto para prensa / contatto stampa / contatti stampa / ufficio stampa /
        contatti per la stampa / contato para a imprensa / contacto para a imprensa /
        assessoria de imprensa / perscontact / contact voor de pers / presskontakt /
        kontakt dla mediów /
        scroll to continue / ad / la suite après cette publicité / la suite après la publicité /
        l'article continue après la publicité / annonce / contenu sponsorisé /
        contenu partenaire / continua após a publicidade / continua depois da publicidade /
        continúa después de la publicidad / sigue leyendo después de la publicidad /
        contenido patrocinado / conteúdo patrocinado / continua a leggere dopo la pubblicità /
        continua dopo la pubblicità / contenuto sponsorizzato / werbung wird geladen /
        anzeige wird geladen / nach der werbung weiterlesen / advertentie / reclame / annons /
        annonse / reklama / إعلان / スポンサーリンク / スポンサードリンク / 広告 / 广告 / 광고 /
        este contenido es exclusivo para suscriptores / article réservé aux abonnés /
        contenu réservé aux abonnés / conteúdo exclusivo para assinantes /
        contenuto riservato agli abbonati / subscriber-only content / exclusiv für abonnenten /
        exklusiv für abonnenten / advertisement / advertisements / sponsored / sponsored post /
        paid partnership / story continues below advertisement / continue reading below /
        article continues below / article continues after advertisement / powered by /
        report this ad / buy me a coffee / support us / support my work / support this site /
        become a patron / become a member / anzeige / werbung / publicité / publicidad /
        pub / annuncio / anuncio / annonce / réclame /
        publicidade / pubblicità
    """),
    LineKind.LEGAL: entries("""
        update your preferences / unsubscribe from this list / manage your subscription /
        view this email in your browser / view email in browser / view in browser /
        view in your browser / view this email online / view online / view web version /
        im browser ansehen / im browser anzeigen / im browser öffnen / e-mail im browser ansehen /
        newsletter im browser ansehen / voir dans le navigateur / voir dans votre navigateur /
        voir la version en ligne / lire en ligne / ver en el navegador / ver en tu navegador /
        ver este correo en tu navegador / ver no navegador / ver este e-mail no navegador /
        visualizza nel browser / apri nel browser / leggi nel browser / bekijk in browser /
        bekijk online / visa i webbläsaren /
        was this page helpful? / was this article helpful? / was this helpful? /
        did this answer your question? / did you find this helpful? /
        war diese seite hilfreich? / war dieser artikel hilfreich? / war das hilfreich? /
        cette page vous a-t-elle été utile ? / cet article vous a-t-il été utile ? /
        ¿te ha resultado útil? / ¿te fue útil este artículo? /
        ¿te ha resultado útil este artículo? /
        este artigo foi útil? / esta página foi útil? / questo articolo ti è stato utile? /
        ti è stato utile? / was deze pagina nuttig? / この記事は役に立ちましたか？ /
        这篇文章对您有帮助吗？ /
        jump to recipe / skip to recipe / print recipe / jump to video / zum rezept /
        zum rezept springen / direkt zum rezept / rezept drucken / aller à la recette /
        imprimer la recette / ir a la receta / saltar a la receta / imprimir receta /
        pular para a receita / ir para a receita / vai alla ricetta / レシピへ / レシピへジャンプ /
        © riproduzione riservata / riproduzione riservata / reproduction interdite /
        gestion des cookies / gérer les cookies / continuer sans accepter / accepter et fermer /
        politique de cookies / préférences cookies / ir al contenido /
        saltar al contenido principal / ir para o conteúdo / pular para o conteúdo principal /
        salta al contenuto / aller au contenu principal / política de cookies / normas /
        gestisci i cookie / nos engagements / nutzungsbedingungen / agb / cookie-richtlinie /
        report an error / reportar un error / reportar erro / segnala un errore /
        signaler une erreur / fehler melden / inhalt / inhoudsopgave / innehåll / sommaire /
        sommario / índice / on this page / in this article / auf dieser seite / dans cet article /
        en este artículo / neste artigo / in questo articolo / contents / in diesem artikel /
        jump to section / naar de inhoud / hoppa till innehåll / جميع الحقوق محفوظة / 版权所有 /
        目次 /
        目录 / end / the end of article / fin de l'article /
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
PHRASES: Mapping[LineKind, frozenset[str]] = {
    kind: _PHRASES.get(kind, frozenset()) | entries(table) for kind, table in portals.SURE.items()
}
