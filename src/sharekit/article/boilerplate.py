"""What pages say around their articles: whole lines, as tables by kind, in six languages.

All is matched against a line in the form that `lines.normal` gives it: case folded, straight
quotes, without bullets and end marks. PHRASES and LABELS are whole lines; PATTERNS match whole
lines. LABELS could be an article's own words ("Share" as a heading) and count only next to other
boilerplate or outside the prose. Free gaps in PATTERNS are bounded, so that matching stays linear.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class LineKind(StrEnum):
    """What a line is if it isn't the article; the value says why it was set aside."""

    AGE_WARNING = "the page's own warning about its age"
    RESPONSES = "heading of the comments"
    REPLY = "comment form"
    SHARE = "share buttons"
    RELATED = "links to other articles"
    NEWSLETTER = "newsletter or invitation to follow"
    PROMOTION = "promotion"
    CAPTION = "caption or file name of an image"
    AVATAR = "avatar of a commenter"
    BYLINE = "author, date or category line"
    SOCIAL_COUNT = "count of likes, shares or followers"
    LEGAL = "navigation, cookie or legal notice"


def _lines(table: str) -> frozenset[str]:
    return frozenset(line.strip() for line in table.strip().splitlines())


NETWORKS = (
    "facebook|twitter|x|x \\(twitter\\)|linkedin|pinterest|whatsapp|reddit|tumblr|telegram|pocket|"
    "email|e-mail|mail|xing|mastodon|bluesky|threads|instagram|youtube|tiktok|flipboard|"
    "hacker news|buffer|line|skype|messenger|snapchat|signal|print|sms|rss"
)

PHRASES: Mapping[LineKind, frozenset[str]] = {
    LineKind.REPLY: _lines("""
        leave a reply
        leave a comment
        leave a response
        leave your comment
        leave a reply cancel reply
        leave a comment cancel reply
        cancel reply
        click here to cancel reply
        post a comment
        post comment
        post your comment
        add a comment
        add your comment
        write a comment
        submit comment
        join the discussion
        join the conversation
        log in to leave a comment
        log in to reply
        log in or register to post comments
        you must be logged in to post a comment
        be the first to comment
        no comments yet
        comments are closed
        comments are off for this post
        required fields are marked
        your email address will not be published
        save my name, email, and website in this browser for the next time i comment
        notify me of new posts by email
        notify me of follow-up comments by email
        notify me of new comments via email
        this site uses akismet to reduce spam. learn how your comment data is processed
        load more comments
        view all comments
        show comments
        schreibe einen kommentar
        schreib einen kommentar
        schreiben sie einen kommentar
        hinterlasse einen kommentar
        kommentar hinterlassen
        einen kommentar schreiben
        kommentar verfassen
        kommentar absenden
        kommentar abschicken
        kommentar schreiben
        antwort abbrechen
        antworten abbrechen
        schreibe einen kommentar antwort abbrechen
        schreibe einen kommentar antworten abbrechen
        deine e-mail-adresse wird nicht veröffentlicht
        ihre e-mail-adresse wird nicht veröffentlicht
        meinen namen, meine e-mail-adresse und meine website in diesem browser für die nächste kommentierung speichern
        die kommentare sind geschlossen
        laisser un commentaire
        laissez un commentaire
        laisser une réponse
        ajouter un commentaire
        écrire un commentaire
        publier le commentaire
        laisser un commentaire annuler la réponse
        annuler la réponse
        votre adresse e-mail ne sera pas publiée
        votre adresse de messagerie ne sera pas publiée
        les commentaires sont fermés
        enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire
        deja una respuesta
        deja un comentario
        dejar un comentario
        escribe un comentario
        publicar comentario
        publicar un comentario
        deja una respuesta cancelar la respuesta
        deja un comentario cancelar respuesta
        cancelar la respuesta
        cancelar respuesta
        tu dirección de correo electrónico no será publicada
        guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente
        los comentarios están cerrados
        deixe um comentário
        deixe uma resposta
        deixe o seu comentário
        deixe um comentário cancelar resposta
        deixe uma resposta cancelar resposta
        cancelar resposta
        publicar comentário
        enviar comentário
        o seu endereço de e-mail não será publicado
        o seu endereço de email não será publicado
        os comentários estão encerrados
        lascia un commento
        lascia una risposta
        lascia un commento annulla risposta
        annulla risposta
        invia commento
        pubblica commento
        il tuo indirizzo email non sarà pubblicato
        i commenti sono chiusi
        salva il mio nome, email e sito web in questo browser per la prossima volta che commento
    """),
    LineKind.SHARE: _lines("""
        share this
        share this post
        share this article
        share this page
        share this story
        share this entry
        share on social media
        share on social
        share the love
        share with your friends
        share via
        share now
        sharing is caring
        spread the word
        like this
        like loading
        pin it on pinterest
        pin it
        pin this
        save to pinterest
        tweet this
        click to tweet
        copy link
        copy link to clipboard
        link copied
        print this page
        email this
        blogthis
        send to a friend
        email a link to a friend
        show us some love
        loading
        opens in new window
        teilen mit
        teile diesen beitrag
        diesen beitrag teilen
        beitrag teilen
        artikel teilen
        diesen artikel teilen
        jetzt teilen
        teile das mit
        teilen sie diesen artikel
        teilen sie diesen beitrag
        auf pinterest merken
        link kopieren
        gefällt mir
        gefällt mir wird geladen
        ähnliche
        drucken
        weitersagen
        partager cet article
        partagez cet article
        partager l'article
        partager sur
        partager
        partagez
        partager ce contenu
        j'aime
        j'aime ça
        j'aime chargement
        copier le lien
        imprimer
        épingler
        comparte esto
        compartir esto
        compartir en
        comparte este artículo
        compartir este artículo
        compartir artículo
        comparte este post
        me gusta esto
        me gusta cargando
        copiar enlace
        compartilhe isso
        compartilhe
        compartilhar
        compartilhe este artigo
        compartilhar este artigo
        partilhar
        partilhe este artigo
        curtir isso
        curtir carregando
        copiar link
        condividi
        condividi su
        condividi questo articolo
        condividi l'articolo
        condividi con
        mi piace
        mi piace caricamento
        copia link
        stampa
    """),
    LineKind.RELATED: _lines("""
        you might also enjoy
        you might also like
        you may also like
        you may also enjoy
        you may also be interested in
        you might also be interested in
        you'll also like
        related posts
        related articles
        related stories
        related content
        related reading
        related topics
        related links
        more like this
        more stories
        more articles
        more posts
        recent posts
        recent articles
        latest posts
        latest articles
        popular posts
        popular articles
        most popular
        most read
        trending now
        recommended for you
        recommended reading
        recommended from medium
        recommended articles
        recommended posts
        read next
        up next
        what to read next
        keep reading
        continue reading
        further reading from us
        editor's picks
        from our partners
        around the web
        from around the web
        sponsored content
        previous post
        next post
        previous article
        next article
        older post
        newer post
        older posts
        newer posts
        see all posts
        view all posts
        read more
        related
        ähnliche beiträge
        ähnliche artikel
        verwandte beiträge
        verwandte artikel
        weitere artikel
        weitere beiträge
        mehr zum thema
        lesen sie auch
        das könnte dich auch interessieren
        das könnte sie auch interessieren
        das könnte ihnen auch gefallen
        das könnte dir auch gefallen
        auch interessant
        neueste beiträge
        beliebte beiträge
        vorheriger beitrag
        nächster beitrag
        weiterlesen
        beitragsnavigation
        articles similaires
        articles connexes
        articles liés
        sur le même sujet
        à lire aussi
        à lire également
        lire aussi
        lire la suite
        vous aimerez aussi
        vous pourriez aussi aimer
        ces articles pourraient vous intéresser
        articles récents
        article précédent
        article suivant
        navigation de l'article
        artículos relacionados
        entradas relacionadas
        publicaciones relacionadas
        noticias relacionadas
        relacionado
        relacionados
        te puede interesar
        también te puede interesar
        también te puede gustar
        quizás te interese
        lee también
        leer más
        entradas recientes
        entrada anterior
        entrada siguiente
        navegación de entradas
        artigos relacionados
        posts relacionados
        publicações relacionadas
        leia também
        leia mais
        veja também
        você também pode gostar
        também pode gostar de
        posts recentes
        artigos recentes
        navegação de posts
        articoli correlati
        articoli simili
        post correlati
        leggi anche
        leggi tutto
        potrebbe interessarti
        potrebbe interessarti anche
        potrebbero interessarti
        ti potrebbe interessare
        ti potrebbe interessare anche
        articoli recenti
        articolo precedente
        articolo successivo
        navigazione articoli
    """),
    LineKind.NEWSLETTER: _lines("""
        subscribe now
        subscribe today
        subscribe for free
        subscribe to newsletter
        sign me up
        sign up now
        get the newsletter
        never miss a post
        never miss an update
        never miss an article
        stay in the loop
        stay up to date
        stay in touch
        stay connected
        follow us
        follow me
        follow us on social media
        no spam
        no spam. unsubscribe anytime
        no spam, ever
        no spam, ever. unsubscribe anytime
        we respect your privacy
        we respect your privacy. unsubscribe at any time
        unsubscribe anytime
        enter your email
        enter your email address
        your email address
        email address
        type your email
        check your inbox
        join the newsletter
        newsletter abonnieren
        newsletter bestellen
        jetzt abonnieren
        jetzt anmelden
        zum newsletter anmelden
        folge uns
        folgen sie uns
        folge mir
        keinen beitrag mehr verpassen
        kein spam
        s'abonner à la newsletter
        abonnez-vous
        je m'abonne
        inscrivez-vous
        suivez-nous
        suivez-moi
        suscríbete
        suscribirse
        suscríbete ahora
        síguenos
        sígueme
        inscreva-se
        assine a newsletter
        assinar
        siga-nos
        iscriviti
        iscriviti alla newsletter
        iscriviti ora
        seguici
        seguici su
    """),
    LineKind.PROMOTION: _lines("""
        advertisement
        advertisements
        sponsored
        sponsored post
        paid partnership
        story continues below advertisement
        continue reading below
        article continues below
        article continues after advertisement
        powered by
        about the author
        about the authors
        about me
        report this ad
        buy me a coffee
        support us
        support my work
        support this site
        become a patron
        become a member
        anzeige
        werbung
        über den autor
        über die autorin
        publicité
        à propos de l'auteur
        à propos de l'autrice
        publicidad
        publicidade
        sobre el autor
        sobre la autora
        acerca del autor
        sobre o autor
        sobre a autora
        pubblicità
        informazioni sull'autore
        sull'autore
        l'autore
    """),
    LineKind.LEGAL: _lines("""
        skip to content
        skip to main content
        jump to content
        back to top
        back to blog
        back to the blog
        scroll to top
        all rights reserved
        privacy policy
        privacy
        terms of service
        terms of use
        terms and conditions
        terms & conditions
        cookie policy
        cookie settings
        accept all cookies
        accept all
        accept cookies
        reject all
        manage preferences
        manage cookies
        do not sell my personal information
        post navigation
        site map
        sitemap
        contact us
        all rights reserved. privacy policy. terms of service
        nach oben
        zum inhalt springen
        alle rechte vorbehalten
        impressum
        datenschutz
        datenschutzerklärung
        impressum datenschutz
        alle akzeptieren
        cookie-einstellungen
        mentions légales
        politique de confidentialité
        tous droits réservés
        aller au contenu
        retour en haut
        tout accepter
        aviso legal
        política de privacidad
        política de cookies
        todos los derechos reservados
        saltar al contenido
        aceptar todo
        política de privacidade
        termos de uso
        todos os direitos reservados
        pular para o conteúdo
        voltar ao topo
        informativa sulla privacy
        tutti i diritti riservati
        vai al contenuto
        torna su
        accetta tutti
    """),
}

LABELS: Mapping[LineKind, frozenset[str]] = {
    LineKind.RESPONSES: _lines("""
        comments
        responses
        discussion
        reader comments
        kommentare
        commentaires
        comentarios
        comentários
        commenti
    """),
    LineKind.REPLY: _lines("""
        reply
        name
        email
        website
        comment
        submit
        send
        cancel
        name *
        email *
        comment *
        antworten
        antwort
        kommentar
        kommentar *
        name *
        e-mail *
        e-mail-adresse *
        webseite
        répondre
        commentaire
        nom
        nom *
        site web
        responder
        comentario
        nombre *
        correo electrónico *
        comentário
        nome *
        rispondi
        commento
    """),
    LineKind.SHARE: _lines("""
        share
        shares
        listen
        save
        like
        likes
        tweet
        pin
        print
        clap
        bookmark
        download
        email
        teilen
        merken
        gefällt mir
        twittern
        teile
        tweeter
        enregistrer
        compartir
        comparte
        guardar
        me gusta
        curtir
        salvar
        salva
        tweetta
    """),
    LineKind.NEWSLETTER: _lines("""
        follow
        subscribe
        sign up
        newsletter
        newsletters
        following
        join
        get started
        abonnieren
        anmelden
        folgen
        s'abonner
        suivre
        s'inscrire
        suscríbete
        seguir
        inscrever-se
        segui
        weekly newsletter
    """),
    LineKind.RELATED: _lines("""
        previous
        next
        prev
        zurück
        weiter
        précédent
        suivant
        anterior
        siguiente
        próximo
        precedente
        successivo
    """),
    LineKind.LEGAL: _lines("""
        home
        menu
        search
        about
        blog
        contact
        log in
        login
        sign in
        register
        close
        accept
        help
        faq
        careers
        terms
        archive
        startseite
        suche
        kontakt
        über uns
        accueil
        recherche
        inicio
        contacto
        buscar
        início
        contato
        chi siamo
        contatti
        cerca
    """),
}

_NAME = r"[^.!?]{1,50}"
_TITLE = r".{1,200}"
_COUNT = r"\d[\d.,]{0,8}\s?(?:k|m|tsd\.?|mil)?"
_MY = r"(?:my|our|the|this|a|your)"
_LETTER = r"(?:newsletters?|blog|mailing list|email list|e-mail list|updates?|podcast|channel|digest)"
_GOODS = (
    r"(?:courses?|book|books|e-?books?|webinars?|workshops?|masterclass(?:es)?|group|community|"
    r"templates?|guides?|checklists?|calculators?|tool ?kits?|cheat ?sheets?|white ?papers?|"
    r"reports?|programs?|programmes?|trials?|demos?|podcast|newsletter|bootcamps?|workbooks?|"
    r"planners?|printables?|apps?|worksheets?|handbooks?|training|academy|conference)"
)
_AUSE = r"(?:here|now|today|below|via|for|to|and|on|at|in|by|with|if|so|-|–|—|\(|,|\.|:)"

PATTERNS: Mapping[LineKind, tuple[str, ...]] = {
    LineKind.AGE_WARNING: (
        r"(?:warning|note|notice|attention|please note|caution|heads up)?[:!.,]? ?"
        r"(?:this|the) (?:content|article|post|page|information|story|entry) (?:is|was|has been) "
        r"(?:now )?(?:older than|more than|over|at least|published (?:more than|over)|"
        r"written (?:more than|over)|last updated (?:more than|over)) "
        r"(?:an?|one|two|three|four|five|\d{1,4}) (?:days?|weeks?|months?|years?)\b.{0,200}",
        r"(?:warning|note|notice|attention)[:!.,]? ?(?:this|the) (?:content|article|post|page|"
        r"information) (?:is|may be|might be|could be) (?:old|outdated|out of date|out-of-date)\b"
        r".{0,200}",
        r"(?:achtung|hinweis|warnung)?[:!.,]? ?(?:dieser|dieses|diese) (?:artikel|beitrag|inhalt|"
        r"text|seite) ist (?:schon |bereits )?(?:älter als|mehr als|über) .{1,20} "
        r"(?:tage?|wochen?|monate?|jahre?)\b.{0,200}",
        r"(?:attention|avertissement|note)?\s?[:!.,]? ?(?:cet article|ce contenu|cette page|ce billet) "
        r"(?:a|date de|est vieux de|a été publié il y a) (?:plus (?:de|d')) ?.{1,20} "
        r"(?:jours?|mois|ans?|années?)\b.{0,200}",
        r"(?:aviso|atención|advertencia|nota)?[:!.,]? ?(?:este artículo|este contenido|esta página|"
        r"esta entrada) (?:tiene|fue publicado hace|es de hace) más de .{1,20} "
        r"(?:días?|meses|años?)\b.{0,200}",
        r"(?:aviso|atenção|nota)?[:!.,]? ?(?:este artigo|este conteúdo|esta página|este post) "
        r"(?:tem|foi publicado há|é de há) mais de .{1,20} (?:dias?|meses|anos?)\b.{0,200}",
        r"(?:attenzione|avviso|nota)?[:!.,]? ?(?:questo articolo|questo contenuto|questa pagina|"
        r"questo post) (?:ha|è stato pubblicato|risale a|è più vecchio di) (?:più di|oltre)? ?"
        r".{1,20} (?:giorni|mesi|ann[oi])\b.{0,200}",
    ),
    LineKind.RESPONSES: (
        rf"(?:{_COUNT}|one|two|three|no) (?:responses?|comments?|thoughts?|repl(?:y|ies)) "
        rf"(?:to|on) \"{_TITLE}",
        rf"(?:{_COUNT}|ein|eine|zwei|drei) (?:kommentare?|antworten?|gedanken?) "
        rf"(?:zu|auf|über) \"{_TITLE}",
        rf"(?:{_COUNT}|une?) (?:commentaires?|réponses?|réflexions?|pensées?) (?:sur|à|pour) "
        rf"\"{_TITLE}",
        rf"(?:{_COUNT}|un|una) (?:comentarios?|respuestas?|pensamientos?) (?:en|a|sobre) \"{_TITLE}",
        rf"(?:{_COUNT}|um|uma) (?:comentários?|respostas?|pensamentos?|ideias?) "
        rf"(?:em|a|para|sobre) \"{_TITLE}",
        rf"(?:{_COUNT}|un|una) (?:commenti|commento|risposte|risposta|pensieri|pensiero) "
        rf"(?:su|a|per) \"{_TITLE}",
    ),
    LineKind.REPLY: (
        r"your e-?mail address will not be published.{0,80}",
        r"(?:deine|ihre) e-mail-adresse wird nicht veröffentlicht.{0,100}",
        r"votre adresse (?:e-mail|email|de messagerie) ne sera pas publiée.{0,120}",
        r"tu dirección de correo electrónico no será publicada.{0,120}",
        r"o seu endereço de e-?mail não será publicado.{0,120}",
        r"il tuo indirizzo e-?mail non sarà pubblicato.{0,120}",
        r"(?:required fields are marked|erforderliche felder sind mit|les champs obligatoires sont|"
        r"los campos obligatorios están|campos obrigatórios são|i campi obbligatori sono).{0,60}",
        r"(?:save my name|meinen namen|enregistrer mon nom|guarda mi nombre|salvar meus dados|"
        r"guardar o meu nome|salva il mio nome).{0,120}",
        rf"(?:reply to|antworte auf|répondre à|responder a|rispondi a) {_NAME} (?:cancel reply|"
        r"antwort abbrechen|annuler la réponse|cancelar respuesta|cancelar resposta|annulla risposta)",
        r"notify me of (?:new|follow-?up) .{1,40}",
        r"this site uses akismet .{1,80}",
    ),
    LineKind.SHARE: (
        rf"(?:click|tap) to (?:share|print|e-?mail|pin|tweet)\b.{{0,80}}",
        rf"(?:share|pin|tweet|post|save|send|like|follow (?:me|us))(?: (?:this|it|to|on|via|by|in|with"
        rf"|post|article))* (?:{NETWORKS})(?: .{{0,30}})?",
        r"share this (?:post|article|story|page|entry)? ?(?:on|with|via)? .{0,40}",
        rf"(?:klicken?,? um|zum teilen|klick, um) .{{1,80}}",
        rf"(?:auf|bei|per|via|über) (?:{NETWORKS}) (?:teilen|merken|senden|posten)(?: .{{0,40}})?",
        rf"(?:{NETWORKS}) teilen",
        r"(?:cliquez|cliquer) pour (?:partager|imprimer|envoyer).{0,80}",
        rf"(?:partager|partagez)(?: (?:cet article|ceci))? (?:sur|par|via) (?:{NETWORKS})(?: .{{0,40}})?",
        r"haz clic para (?:compartir|imprimir|enviar).{0,80}",
        rf"(?:compartir|comparte|compartilhar|compartilhe|partilhar)(?: (?:esto|isso))? "
        rf"(?:en|por|no|na|via) (?:{NETWORKS})(?: .{{0,40}})?",
        r"clique para (?:compartilhar|partilhar|imprimir|enviar).{0,80}",
        r"fai clic (?:per|qui per) (?:condividere|stampare|inviare).{0,80}",
        rf"(?:condividi|condividere) (?:su|via|per|con) (?:{NETWORKS})(?: .{{0,40}})?",
        rf"(?:(?:{NETWORKS})[ ,|/•·]{{1,3}}){{1,12}}(?:{NETWORKS})",
        r"don't forget to (?:share|like|pin|subscribe|follow)\b.{0,60}",
        r"(?:please )?share (?:this|it) with (?:your|a|someone|anyone).{0,60}",
        r"(?:save|pin) (?:this|it) for later.{0,40}",
    ),
    LineKind.RELATED: (
        rf"more (?:from|by|articles by|posts by|stories by|on|about) {_NAME}",
        r"(?:read|see|related|read more|read also|see also|also read|you may also like|recommended|"
        rf"lesen sie auch|siehe auch|lire aussi|à lire aussi|lee también|leia também|leggi anche): ?"
        rf"{_TITLE}",
        r"(?:other|more|recent|popular|latest|similar) (?:posts|articles|stories|reads) .{0,40}",
        rf"mehr (?:von|aus) {_NAME}",
        rf"(?:plus de|d'autres articles de) {_NAME}",
        rf"(?:más de|mais de|altro da) {_NAME}",
        rf"(?:previous|next|older|newer)(?: post| article)? ?[:←→»«] ?{_TITLE}",
        rf"(?:vorheriger|nächster) (?:beitrag|artikel):? ?{_TITLE}",
        r"what (?:to|should you) read next.{0,30}",
    ),
    LineKind.NEWSLETTER: (
        rf"(?:please |click here to )?(?:subscribe|sign up|join|register)(?: \w+)? (?:to|for|up for) "
        rf"(?:\w+ )?{_MY} (?:[\w'-]+ ){{0,4}}{_LETTER}(?: {_AUSE}.{{0,80}})?",
        rf"(?:join|follow) (?:over |more than )?{_COUNT}\+? (?:\w+ ){{0,3}}"
        r"(?:subscribers|readers|others|people|marketers|leaders|followers).{0,80}",
        r"(?:want|like) (?:to read )?more .{0,80}\? ?.{0,80}(?:here|updates|newsletter|subscribe|"
        r"sign up|below|inbox|follow).{0,40}",
        r".{0,60}\b(?:get|receive) (?:[\w'-]+ ){0,6}(?:updates|posts|articles|tips|stories|ideas|"
        r"insights|essays|news) (?:here|via e-?mail|by e-?mail|(?:delivered |straight |right |sent )?"
        r"(?:in|to) your inbox).{0,60}",
        r"if you (?:enjoyed|liked|like|enjoy|found) (?:this|the|my) .{0,60}(?:follow|subscribe|"
        r"share it|sign up|join|clap|newsletter|consider).{0,80}",
        r"(?:enjoyed|liked|like|love|loved) (?:this|what you)(?: \w+){0,3}\? ?.{0,30}(?:subscribe|follow|"
        r"share|sign up|join|newsletter|tell|pin).{0,60}",
        rf"follow (?:me|us|him|her|them|{_NAME}) on (?:{NETWORKS})\b.{{0,80}}",
        r"(?:enter|add|type) your e-?mail .{0,80}",
        r"no spam.{0,60}",
        r"(?:by (?:signing up|subscribing|submitting|clicking)|you can unsubscribe|unsubscribe) .{0,120}",
        r"(?:abonniere|abonnieren sie|bestelle|bestellen sie|melde dich|melden sie sich) .{0,40}"
        r"(?:newsletter|blog|kanal|podcast)\b.{0,60}",
        r"(?:zum|den|unseren|meinen) newsletter (?:anmelden|abonnieren|bestellen).{0,40}",
        r"(?:abonnez-vous|inscrivez-vous|abonne-toi|recevez) .{0,50}(?:newsletter|blog|infolettre|"
        r"lettre)\b.{0,60}",
        r"(?:suscríbete|suscribirte|apúntate|regístrate|recibe) .{0,50}(?:newsletter|boletín|blog|"
        r"lista)\b.{0,60}",
        r"(?:inscreva-se|assine|receba|cadastre-se) .{0,50}(?:newsletter|boletim|blog|lista)\b.{0,60}",
        r"(?:iscriviti|registrati|ricevi) .{0,50}(?:newsletter|blog|lista)\b.{0,60}",
        r"(?:hat dir|hat ihnen) (?:dieser|der) (?:artikel|beitrag) gefallen\? ?.{0,80}",
        r"(?:vous avez|tu as) aimé cet article ?\? ?.{0,80}",
        r"¿te ha gustado (?:este|el) (?:artículo|post)\? ?.{0,80}",
        r"(?:gostou|curtiu) (?:deste|do|desse) (?:artigo|post|texto)\? ?.{0,80}",
        r"ti è piaciuto (?:questo|l')? ?(?:articolo|post)\? ?.{0,80}",
    ),
    LineKind.PROMOTION: (
        r"(?:take|join|get|grab|download|buy|order|pre-?order|try|watch|enroll in|enrol in|book|"
        r"reserve|check out|sign up for|register for|listen to|start) (?:my|our)"
        rf" (?:[\w'&+-]+ ){{0,6}}{_GOODS}(?: (?:here|now|today|free|for free))?",
        r"(?:click here|tap here|download now|get it now|free download|sign up now|buy now|"
        r"order now|shop now|learn more|book now|register now|start now|jetzt herunterladen|"
        r"télécharger maintenant|descarga ahora|baixe agora|scarica ora)[:!]? "
        rf"(?:to )?.{{0,60}}\b{_GOODS}",
        r"(?:click here|download now|buy now|order now|shop now|book now|register now)(?:[:!] .{1,60})?",
        rf"(?:download|get|grab) (?:the|your|this|a|my|our) free (?:[\w'&+-]+ ){{0,5}}{_GOODS}"
        r"(?: .{0,40})?",
        rf"free (?:[\w'&+-]+ ){{0,3}}{_GOODS}: ?.{{1,60}}",
        r"(?:this|the) (?:post|article|page) (?:may )?(?:contains?|includes?) affiliate links.{0,120}",
        r"(?:disclosure|disclaimer): .{0,160}affiliate.{0,120}",
        r"(?:as an amazon associate).{0,100}",
        r"(?:this (?:post|article|content) (?:is|was) sponsored by) .{1,60}",
    ),
    LineKind.CAPTION: (
        r"[^\n/]{1,150}\.(?:png|jpe?g|gif|webp|svg|avif|heic|bmp|tiff?)",
        rf"(?:photo|image|picture|illustration|cover photo|foto|bild|imagen|imagem|immagine|"
        rf"featured image|photograph|graphic|screenshot)(?: credits?)?(?: by|:| von| de| di| via|"
        rf" courtesy of| ©| : par| par) ?.{{1,100}}",
        r"(?:photo|image|picture|foto|bild) credits?.{0,80}",
        r"(?:image|photo) source:? .{1,80}",
        r"(?:credit|source|quelle|bildquelle|crédit photo|crédits? image|fuente|fonte): ?.{1,80}",
        r"\[?(?:image|img|photo|video|embed|gallery|ad)\]?",
        r"(?:click|tap) (?:image )?to (?:enlarge|zoom)|(?:press enter or click to view image in "
        r"full size)",
    ),
    LineKind.AVATAR: (
        r"(?:[^.!?\n]{1,40} )?(?:avatar|gravatar|profile (?:picture|photo|image)|user avatar)",
        r"(?:avatar|profilbild|photo de profil|foto de perfil|foto del perfil|foto do perfil|"
        r"immagine del profilo|profile picture|profile photo) (?:of|for|von|de|di) [^.!?\n]{1,40}",
    ),
    LineKind.SOCIAL_COUNT: (
        rf"{_COUNT} ?(?:shares?|likes?|claps?|views?|followers?|comments?|tweets?|pins?|retweets?|"
        r"reactions?|saves?|subscribers?|reads?|upvotes?|points?|repins?|mal geteilt|aufrufe|"
        r"kommentare?|gefällt mir|partages?|vues?|commentaires?|abonnés|me gusta|compartidos?|"
        r"comentarios?|visitas|seguidores|compartilhamentos?|comentários?|curtidas|visualizações|"
        r"condivisioni|commenti|commento|visualizzazioni|mi piace|réponses?|responses?|repl(?:y|ies))",
        rf"(?:shares?|likes?|views?|followers?|comments?|claps?|total shares?|teilen|kommentare?|"
        rf"commentaires?|comentarios?|comentários?|commenti)[: ]\(?{_COUNT}\)?",
        rf"{_COUNT} (?:people|others?) (?:like|liked|found|shared|clapped).{{0,60}}",
    ),
    LineKind.LEGAL: (
        r"(?:copyright )?(?:©|\(c\)|copyright) ?(?:copyright )?(?:19|20)\d\d\b.{0,160}",
        r"(?:copyright|©) .{0,60}(?:19|20)\d\d.{0,60}",
        r".{0,80}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los "
        r"derechos reservados|todos os direitos reservados|tutti i diritti riservati).{0,80}",
        r"(?:we|this (?:site|website)|our site) uses? cookies.{0,160}",
        r"by (?:using|continuing to use) (?:this|our) (?:site|website).{0,160}",
        r"(?:wir|diese (?:website|webseite|seite)) (?:verwenden|verwendet|nutzen|nutzt|benutzen|"
        r"setzen|setzt) cookies.{0,160}",
        r"(?:nous utilisons|ce site utilise) des cookies.{0,160}",
        r"(?:utilizamos|usamos|este sitio (?:usa|utiliza)|este site (?:usa|utiliza)) cookies.{0,160}",
        r"(?:utilizziamo|questo sito (?:usa|utilizza)) (?:i )?cookie.{0,160}",
        r"(?:(?:home|about|about us|blog|contact|contact us|help|status|careers|press|privacy|"
        r"privacy policy|terms|terms of service|cookies|imprint|impressum|datenschutz|agb|kontakt|"
        r"jobs|faq|support|sitemap|text to speech|teams|archive|newsletter|shop|mentions légales|"
        r"aviso legal|rss|log ?in|sign ?up|sign ?in|rules|advertise|legal|accessibility)"
        r"[ |•·/,]{0,4}){3,20}",
        r"proudly powered by .{1,40}|powered by (?:wordpress|ghost|hugo|jekyll|squarespace|wix|"
        r"substack|medium|blogger|drupal|joomla|disqus).{0,40}",
        r"(?:theme|design|website|site)(?: \w+){0,2} by .{1,40}",
    ),
}
