package dev.atelier.event.page;

/**
 * What chats and social networks show of a link to a page, by the Open Graph protocol.
 *
 * @param address of the page, whole
 * @param image whole address of a picture of 1200 by 630 pixels; empty if there is none
 * @param words what stands in the picture
 */
public record LinkPreview(String title, String description, String address, String image, String words) {}
